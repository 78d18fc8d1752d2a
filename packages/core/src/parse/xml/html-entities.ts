import { Tokenizer } from 'htmlparser2';

/**
 * Resolves the named entities of HTML that XML does not know: feeds and NITF files use `&mdash;` and `&nbsp;` as if it
 * did. An entity that HTML does not know either, such as one of the document's own, stays as it is written.
 */
export function decodeHtmlEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&[A-Za-z][A-Za-z0-9]{1,31};/g, decodeEntity);
}

function decodeEntity(entity: string): string {
  const characters: string[] = [];
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => characters.push(entity.slice(start, end)),
      ontextentity: (codePoint) => characters.push(String.fromCodePoint(codePoint)),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(entity);
  tokenizer.end();
  return characters.join('');
}
