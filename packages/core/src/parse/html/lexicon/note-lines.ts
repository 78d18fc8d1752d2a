/**
 * Lines of pages that tell about the article, in languages other than English and in words that only pages use. Matched
 * at a line's beginning, without regard to case.
 */
export const noteBeginnings: readonly string[] = [
  // Who helped, in which language it was first, where it appeared.
  '(?:redaktion|text|mitarbeit|übersetzung|redaction|rédaction|redacción|redazione|redaktor)\\s?:',
  'aus dem (?:\\p{L}+) (?:von|übersetzt)\\b',
  '(?:with |– ?|additional )?reporting by\\b',
  'mit (?:informationen|material|agenturmaterial) (?:von|der|des)\\b',
  'dieser (?:artikel|text|beitrag|inhalt) (?:ist|wurde|erschien|stammt)\\b',
  'dies ist eine (?:maschinelle )?übersetzung\\b',
  'diese zusammenfassung\\b',
  '(?:transparenz)?hinweis\\s?(?:der redaktion)?\\s?:',
  '(?:anmerkung|korrektur|nachtrag)\\s?(?:der redaktion)?\\s?:',
  'cet article (?:est|a été)\\b',
  'este artículo (?:es|fue|ha sido)\\b',
  'questo articolo (?:è|è stato)\\b',
  // What one must do to read on.
  'il vous reste \\d',
  '(?:register|sign in|log ?in|create an account|subscribe)\\b.{0,60}(?:unlock|continue|read more|account|reading)',
  'this (?:content|article|story) is (?:reserved|for|only|available)\\b.{0,40}(?:subscribers|members|registered)',
  '(?:our|this) (?:website|site|homepage) is\\b.{0,200}(?:bookmark|newsletter)',
  'for the latest (?:breaking )?news\\b.{0,160}(?:newsletter|sign up|subscribe|follow)',
  // What the page could not show, and what it earns.
  'an dieser stelle (?:findest|finden|befindet)\\b',
  'externer inhalt\\b',
  'ich bin (?:damit )?einverstanden',
  'personenbezogene daten (?:können|werden)\\b',
  'deine privatsphäre-einstellungen',
  'die mit (?:einem )?(?:symbol|stern|einkaufswagen)',
  '(?:if you|when you) (?:buy|purchase|click)\\b.{0,100}(?:links?|commission)',
  '(?:this|some) (?:article|post|story|page|of the links)\\b.{0,80}affiliate',
  '(?:we|our team) may (?:earn|receive|get)\\b.{0,60}commission',
  'lesedauer\\b',
  '\\d+ (?:min(?:uten?|utes?)?\\.?) (?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura)$',
  'box (?:auf|zu)klappen',
  'hat ihnen dieser artikel gefallen',
];
