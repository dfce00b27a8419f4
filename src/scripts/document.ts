/** Aids of a document: links of headings, copying of commands and addresses, contents that know where one is. */
import './heading-links.ts';
import './contents.ts';
import './copy.ts';
