/** The way from a file of the site to its root: `../../` for `runbooks/RB-1/index.html`, `./` at the root. */
export const rootFrom = (file: string): string => '../'.repeat(file.split('/').length - 1) || './';

/** Attributes that hold an address. */
const ADDRESS = /(\s(?:href|src|action|poster)=")\/(?!\/)([^"]*)"/gu;

/**
 * A page that works when it is opened as a file: addresses are relative and name files, scripts are classic, since files may
 * not load modules. The root is told to scripts; `note` says of when the copy is.
 */
export function portablePage(html: string, file: string, note: string): string {
  const root = rootFrom(file);
  return html
    .replace(/<link rel="manifest"[^>]*>/gu, '')
    .replace(/<html\b/u, `<html data-root="${root}"`)
    .replace(ADDRESS, (_whole, attribute: string, address: string) => `${attribute}${root}${fileAddress(address)}"`)
    .replace(/\ssrcset="([^"]*)"/gu, (_whole, set: string) => ` srcset="${set.replace(/(^|,\s*)\//gu, `$1${root}`)}"`)
    .replace(/<script type="module" src=/gu, '<script defer src=')
    .replace(/<main\b/u, `<p class="offline">${note}</p><main`);
}

/** The address of a file for that of a page: a folder has an index. */
function fileAddress(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address) ?? [];
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}

/** A style sheet whose files are named from where it lies. */
export const portableStyle = (css: string, file: string): string =>
  css.replace(/(url\(\s*["']?|@import\s*["'])\/(?!\/)/gu, `$1${rootFrom(file)}`);

/** Data as a script that hands it over to whoever waits for it under its address. */
export const dataScript = (address: string, value: string): string =>
  `zhikuWaiting.get(${JSON.stringify(address)})(${value.replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`)})\n`;

/** Pagefind as a classic script: it exports to the window, and what it fetches comes from data scripts. */
export function portableSearcher(module: string): string {
  const names = /export\s*\{([^}]*)\};?\s*$/u.exec(module);
  if (!names) throw new Error('Unexpected end of pagefind.js, expected its exports');
  const code = module.slice(0, names.index).replaceAll('import.meta.url', '""');
  return `globalThis.zhikuPagefind=(function(fetch){${code};return{${names[1]}};})(async function(address){
const path=String(address).replace(/^[a-z]+:\\/\\/[^/]*(?=\\/)/,"").replace(/[?#].*$/,"");
const value=await globalThis.zhikuData(path);
if(typeof value!=="string")return new Response(JSON.stringify(value));
return new Response(Uint8Array.from(atob(value),(char)=>char.charCodeAt(0)));
});\n`;
}
