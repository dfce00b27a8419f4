/** Aids of a document: copying commands and addresses, and the contents that know where one is. */
import './contents.ts';
import './copy.ts';
