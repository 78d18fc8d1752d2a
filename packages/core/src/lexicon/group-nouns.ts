/** Nouns that speak as a group, and collective nouns that are plural in sense; written for this project. */
import { rolePlurals } from './role-nouns.js';

/** Plural or collective words for persons that no role noun gives. */
const collective = `
  people folks folk police authorities staff crew team family families couple pair trio duo group groups crowd crowds
  public electorate majority minority minorities opposition leadership management personnel workforce faculty
  clergy press media jury panel audience military troops forces army rebels militants fighters militia gang gangs
  prosecutors investigators officials aides advisers advisors experts analysts critics supporters opponents
  sources insiders observers residents locals villagers neighbours neighbors voters lawmakers legislators politicians
  leaders members colleagues friends relatives loved-ones parents siblings witnesses bystanders survivors victims
  organisers organizers activists campaigners protesters demonstrators scientists researchers scholars academics authors
  doctors medics nurses teachers students pupils workers employees unions bosses executives investors traders economists
  lawyers attorneys judges journalists reporters editors diplomats allies rivals republicans democrats conservatives
  liberals tories socialists greens women men children kids teenagers youths adults seniors pensioners americans
  britons europeans russians ukrainians israelis palestinians christians muslims jews hindus catholics protestants
  evangelicals buddhists sikhs latinos hispanics blacks whites asians
  elders elites progressives moderates centrists hardliners hawks doves sceptics skeptics cynics purists
  fans viewers readers listeners users customers consumers shoppers clients patients passengers commuters
  farmers fishermen miners drivers truckers firefighters paramedics rescuers officers detectives troopers soldiers
  veterans commanders generals ministers senators governors mayors councillors delegates envoys negotiators mediators
  peacekeepers monitors inspectors auditors regulators watchdogs campaigners charities companies firms businesses
  retailers manufacturers producers suppliers developers bankers lenders brokers shareholders stakeholders
  taxpayers homeowners landlords tenants immigrants migrants refugees settlers expatriates exiles dissidents
  respondents participants attendees applicants candidates contenders hopefuls nominees surrogates
  strategists pollsters pundits commentators columnists historians biographers
  publishers broadcasters filmmakers artists musicians actors players coaches owners athletes teammates referees
  countries nations states governments cities districts communities ministries agencies departments
`;

/** Lower case, plural or collective. Plurals of every role noun count too: `isGroupNoun`. */
export const groupNouns: ReadonlySet<string> = new Set(collective.trim().split(/\s+/));

/** Whether a lower-case word names several who speak together: "officials", "goalkeepers". */
export function isGroupNoun(word: string): boolean {
  return groupNouns.has(word) || rolePlurals.has(word);
}

/** Words for a number of a group that head a source: "a majority of voters", "dozens of residents". */
export const quantityNouns: ReadonlySet<string> = new Set(
  (
    'majority minority number percent percentage share half third quarter proportion plurality handful dozen dozens score ' +
    'scores hundreds thousands millions host string group couple pair range series chorus rest lot lots bulk'
  ).split(' '),
);
