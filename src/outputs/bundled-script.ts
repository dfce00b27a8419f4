import { rolldown } from 'rolldown';

/** A script with all that it imports, as one: a module, or a classic script that a file may load. */
export async function bundledScript(file: string, format: 'esm' | 'iife'): Promise<string> {
  const bundle = await rolldown({ input: file, logLevel: 'silent' });
  try {
    const { output } = await bundle.generate({ format, codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
