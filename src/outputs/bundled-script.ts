import { rolldown } from 'rolldown';

/** A script with all that it imports, as one module. */
export async function bundledScript(file: string): Promise<string> {
  const bundle = await rolldown({ input: file, logLevel: 'silent' });
  try {
    const { output } = await bundle.generate({ format: 'esm', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** The same as a classic script, which a file may load; as in a module, its steps may wait. */
export async function classicScript(file: string): Promise<string> {
  // Only modules know where they lie.
  const code = (await bundledScript(file)).replaceAll('import.meta', '({url:location.href})');
  return `(async()=>{${code.replace(/export\s*\{[^}]*\};?\s*$/u, '')}})();\n`;
}
