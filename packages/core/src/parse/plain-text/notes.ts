/**
 * Lines about the article rather than of it.
 *
 * Handles "(Reporting by Nora Teale; Editing by Lou Park)" and "Related Story"; must not take "Sign up for the army,
 * he told them." for one.
 */
import type { RoleContext } from './roles.js';

export interface NoteRule {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A longer paragraph is text, whatever it begins with. */
const maxLength = 300;

const endMark = /^(?:ENDS?|\(ENDS?\)|-?30-|–30–|#{1,5}|\(?MORE\)?|\(more\)|-ends-|mf|nnnn|NNNN)$/;

/** Each alone suffices; the order does not matter. None can backtrack far on lines this short. */
export const noteRules: readonly NoteRule[] = [
  /** (Additional reporting by Nora Teale in Cairo; editing by Lou Park) */
  {
    name: 'credit',
    pattern:
      /^[([]?(?:Additional |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ww]ritten|[Ee]dited|[Rr]eported|[Gg]raphics|[Pp]roduction) by [A-Z][^.!?“”"]*[.)\]]*$/,
  },
  /** Contributing: Nora Teale and Lou Park. */
  { name: 'contributing', pattern: /^Contribut(?:ing|ors?): ?[A-Z][^“”"]*$/ },
  /** The Associated Press contributed to this report. */
  { name: 'contributed', pattern: /^[([]?[^“”"]* contributed (?:to this|reporting|research)\b[^“”"]*$/i },
  /** Teale reported from Cairo; Park from Busan. */
  {
    name: 'reported-from',
    pattern: /^[A-Z][\w’'.-]*(?:,? (?:and )?[A-Z][\w’'.-]*){0,5} reported from [A-Z][^“”"]*$/,
  },
  /** This story has been updated. */
  {
    name: 'updated',
    pattern:
      /^[([]?(?:This|The) (?:story|article|post|report|item|version|piece|file)(?: \w+)? (?:has been|was|will be|is) (?:\w+ )?(?:updated|corrected|amended|edited|changed|developing|published|first published|originally published|produced)\b/i,
  },
  /** Editor's note: … */
  {
    name: 'editors-note',
    pattern: /^[([]?(?:Editor['’]?s['’]? note|Corrections?|Clarification|Disclaimer|Disclosure)\s?:/i,
  },
  /** Related Story */
  {
    name: 'related',
    pattern:
      /^(?:Related(?: (?:story|stories|articles?|links?|content|coverage|topics?|posts?|news|reading))?:?$|(?:Related(?: \w+)?|Read more|Read also|Also read|See also|See more|More on this|Read next|Up next|Further reading|Recommended|Don['’]t miss|More from [^:]{1,40}|READ|WATCH|LISTEN|MORE|RELATED):)/i,
  },
  {
    name: 'read-the-rest',
    pattern:
      /^(?:Read|See|View|Watch|Listen to|Hear|Find) (?:(?:the|this|his|her|their|our) )?(?:rest|full|whole|entire|more|original|complete)\b[^“”"]*(?:here|at|on|in|from|story|article|post|report|interview|video)\b[^“”"]*$/i,
  },
  /** ADVERTISEMENT */
  {
    name: 'advertisement',
    pattern:
      /^[-–—([ ]*(?:advertisements?|sponsored(?: content)?|(?:story|article) continues below(?: advertisement)?|continue reading(?: below)?|skip advertisement|loading\.{0,3})[-–—)\] .:]*$/i,
  },
  /** Sign up for our newsletter */
  {
    name: 'sign-up',
    pattern:
      /^(?:Sign up|Subscribe|Register)(?: now| here| today)? (?:for|to) (?:(?:our|your|my)\b|[A-Z]|the [^“”"]{0,60}\b(?:newsletter|e?mail|alerts?|digest|briefing|podcast)\b)[^“”"]*$/,
  },
  /** Follow Nora Teale on Twitter */
  {
    name: 'follow',
    pattern:
      /^[([]?(?:You can )?(?:Follow|Like|Find|Join|Contact|Reach|Email|E-mail|Write to|Connect with)\b[^“”"]*(?:\b(?:on|via) (?:Twitter|X|Facebook|Instagram|LinkedIn|TikTok|YouTube|Telegram|WhatsApp|Bluesky|Mastodon|Snapchat|Threads)\b|@\w)[^“”"]*$/i,
  },
  {
    name: 'click',
    pattern: /^(?:Click|Tap|Scroll|Share this|Print this|Email this|Comment on)\b[^“”"]{0,120}$/,
  },
  /** © 2021 The Daily Example */
  { name: 'copyright', pattern: /^(?:©|\(c\)|Copyright\b)|\ball rights reserved\.?$/i },
  /** Photo: Lou Park/Example Agency */
  {
    name: 'photo-credit',
    pattern:
      /^[([]?(?:(?:File |Stock )?(?:Photos?|Images?|Pictures?|Photographs?|Illustrations?|Graphics?|Videos?)(?: credits?| courtesy(?: of)?| by)?|(?:Photo |Image )?Credits?|Screenshot)(?::| \/ | by [A-Z]| courtesy )[^“”"]*$/,
  },
  /** (h/t Lou Park) */
  { name: 'hat-tip', pattern: /^[([]?h\/t\b[^“”"]{0,80}$/i },
  /** ENDS */
  { name: 'end', pattern: endMark },
  /** Slug: FERRY-CHIEF */
  {
    name: 'slug',
    pattern:
      /^(?:Slug(?:line)?|SLUG(?:LINE)?|Keywords?|Word count|Embargo(?:ed)?(?: until)?|EMBARGOED(?: UNTIL)?)\s?:/,
  },
  /** FOR IMMEDIATE RELEASE, NOT FOR PUBLICATION */
  {
    name: 'release',
    pattern:
      /^(?:for (?:immediate |general )?release(?: (?:on|at|by) .{1,60})?|not for (?:publication|broadcast|release).{0,80})[.:]?$/i,
  },
  /** AP-NY-03-12-26 0915GMT */
  {
    name: 'agency-stamp',
    pattern:
      /^[A-Z][A-Za-z]{1,20}(?:[ -][A-Z][A-Za-z]{1,20}){0,2}[ -]\d\d-\d\d-\d\d \d{4}(?: ?[A-Z]{2,4})?<?$/,
  },
  /** * * * */
  { name: 'separator', pattern: /^[^\p{L}\p{N}“”"'‘’«»?!…]+$/u },
  /** https://news.example/story, @handle */
  { name: 'address', pattern: /^(?:https?:\/\/\S+|www\.\S+|@\w+)$/i },
];

/** What stands alone in the last line of a story, or of a part of it. */
export function isEndMark(line: string): boolean {
  return endMark.test(line);
}

/** Under "Related Story" stand the titles of other articles: short lines without a full stop. */
export function isLinkTitle({ block, previous }: RoleContext): boolean {
  if (
    previous?.role !== 'note' ||
    previous.isHeader === true ||
    block.text.length > 120 ||
    !/[\p{L}\p{N})]$/u.test(block.text)
  )
    return false;
  return relatedHeading.test(previous.text) || !isNote(previous.text);
}

const relatedHeading =
  /^(?:related|read (?:more|next|also)|see also|more on|more from|recommended|further reading)[^.!?]*:?$/i;

export function isNote(text: string): boolean {
  return text.length <= maxLength && noteRules.some(({ pattern }) => pattern.test(text));
}
