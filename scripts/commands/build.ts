import type { Shell } from '../shell.ts';
export async function build(_: Shell): Promise<number> { return 2; }
