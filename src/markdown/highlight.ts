import Prism from 'prismjs';
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-ini.js';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-powershell.js';
import 'prismjs/components/prism-sql.js';
import 'prismjs/components/prism-yaml.js';

/** Command lines of network and storage devices: views or prompts, comments, addresses, interface names. */
const device: Prism.Grammar = {
  comment: /^[ \t]*[#!].*$/m,
  prompt: { pattern: /^(?:<[^>\n]+>|\[[^\]\n]+\]|[\w.-]+(?:\([\w-]+\))?[#>]|[\w:/\\-]+:\/>)/m },
  string: /"[^"\n]*"/,
  number:
    /\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?\b|\b(?:[\da-f]{2}[:-]){5,}[\da-f]{2}\b|\b[\da-f]{4}(?:[-.][\da-f]{4}){2}\b/i,
  keyword:
    /^[ \t]*(?:undo|no|display|show|interface|vlan|system-view|configure|shutdown|reset|clear|save|write|return|quit|exit)\b/m,
};

/** What a shell prints before the command, as people copy it along; it is neither selected nor copied. */
const withPrompt = (grammar: Prism.Grammar | undefined, pattern: RegExp): Prism.Grammar => ({
  prompt: { pattern },
  ...grammar,
});
const bash = withPrompt(Prism.languages['bash'], /^\$ (?=\S)/m);

const LANGUAGES: Readonly<Record<string, Prism.Grammar | undefined>> = {
  bash,
  sh: bash,
  powershell: withPrompt(Prism.languages['powershell'], /^PS(?: [^>\n]*)?> /m),
  sql: withPrompt(Prism.languages['sql'], /^(?:SQL|mysql|RMAN|MariaDB \[[^\]\n]*\])> /m),
  ini: Prism.languages['ini'],
  json: Prism.languages['json'],
  yaml: Prism.languages['yaml'],
  vrp: device,
  comware: device,
  ios: device,
  fos: device,
  vmware: bash,
  oceanstor: device,
  unity: device,
};

/** Longer code, or code with longer lines, is shown plain: colour helps nobody there, and no grammar can be slow on it. */
const MAX_LENGTH = 20_000;
const MAX_LINE = 1000;

/** Code as escaped HTML, with elements around the words that Prism knows; plain for a language without grammar. */
export function highlight(code: string, language: string): string {
  const grammar = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  const isLong = code.length > MAX_LENGTH || code.split('\n').some((line) => line.length > MAX_LINE);
  if (!grammar || isLong) return escapeHtml(code);
  return htmlOf(Prism.tokenize(code, grammar));
}

/** The elements of words that look otherwise than the rest; elements around all others would only be weight. */
const ELEMENTS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  comment: ['<i>', '</i>'],
  prompt: ['<span class="prompt">', '</span>'],
  string: ['<span class="string">', '</span>'],
  keyword: ['<b>', '</b>'],
  function: ['<b>', '</b>'],
  builtin: ['<b>', '</b>'],
};

function htmlOf(tokens: Prism.TokenStream): string {
  if (typeof tokens === 'string') return escapeText(tokens);
  if (Array.isArray(tokens)) return tokens.map(htmlOf).join('');
  const kind = [tokens.type, tokens.alias].flat().find((name) => name !== undefined && Object.hasOwn(ELEMENTS, name));
  const html = htmlOf(tokens.content);
  const [open, close] = kind === undefined ? ['', ''] : ELEMENTS[kind]!;
  return `${open}${html}${close}`;
}

/** Text as it may stand between tags, where quotes and closing signs mean nothing. */
export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (char) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[char]!};`);
