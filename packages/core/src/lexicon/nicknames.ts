/** Short and pet forms of first names, to compare names with; they say nothing of gender; written for this project. */

/** Full name, then its short forms. Spelling variants count as short forms of the commoner spelling. */
const rows = `
  abigail abby abbie gail
  abraham abe bram
  adelaide addie adele
  agnes aggie nessa
  albert al bert bertie
  alexander alex alec sandy sasha xander lex al
  alexandra alex sandra sandy sasha lexi
  alfred alf alfie fred al
  alice ali allie
  alison ali ally
  amanda mandy manda
  amelia amy millie mel
  andrea andi drea
  andrew andy drew
  angela angie ange
  anastasia stacy ana nastya
  annabel annie bella
  anne annie nan nancy
  anthony tony ant
  antoinette toni nettie
  antonio tony toni nino
  archibald archie
  arnold arnie
  arthur art artie
  augustus gus augie
  barbara barb barbie babs
  barnaby barney
  bartholomew bart
  beatrice bea trixie
  benedict ben benny
  benjamin ben benny benji
  bernadette bernie detta
  bernard bernie
  bradley brad
  brenda bren
  bridget bridie biddy
  calvin cal
  cameron cam
  caroline carrie caro carol lina
  cassandra cass cassie sandra
  catherine cathy cath kate katie cat kit kitty cate
  katherine kathy kath kate katie kat kit kitty kay
  cecilia cece celia cissy
  charles charlie chuck chas chip charley
  charlotte charlie lottie char
  chester chet
  christina chris tina chrissy
  christine chris chrissy tina
  christopher chris kit topher
  clarence clary
  clayton clay
  clifford cliff
  clinton clint
  constance connie
  cornelius neil corny
  curtis curt
  cynthia cindy cyn
  daniel dan danny
  danielle dani
  david dave davey davy
  deborah debbie deb debra
  dennis den denny
  derek del
  dominic dom nick
  donald don donnie donny
  dorothy dot dottie dolly dora
  douglas doug dougie
  edgar ed eddie
  edmund ed eddie ned
  edward ed eddie ted teddy ned
  edwin ed eddie
  eleanor ellie nell nora lennie
  elaine lainey
  elizabeth liz lizzie beth betty betsy bess eliza libby lisa elsie liza lizzy
  ellen nell ellie
  emily em emmy
  emmanuel manny
  ernest ernie
  eugene gene
  evelyn evie eve
  ezekiel zeke
  florence flo florrie flossie
  frances fran franny frankie
  francis frank frankie
  franklin frank frankie
  frederick fred freddie freddy rick
  gabriel gabe
  gabriella gabby ella
  geoffrey geoff
  george georgie
  gerald gerry jerry
  gerard gerry
  gilbert gil bert
  giovanni gianni vanni
  giuseppe beppe peppe
  graham gray
  gregory greg
  gwendolyn gwen wendy
  harold harry hal
  harriet hattie harry
  harrison harry
  harvey harv
  helen nell nellie lena
  henrietta hettie etta
  henry harry hank hal
  herbert herb bert
  herman hermie
  hilary hil
  howard howie
  hubert hugh bert
  humphrey humph
  ignacio nacho
  irene rene
  isaac ike zac
  isabella bella izzy isa
  isabel izzy bel belle
  ivan vanya
  jacob jake
  jacqueline jackie jacqui
  james jim jimmy jamie jem
  janet jan
  jason jay
  jeffrey jeff
  jennifer jen jenny jenn
  jeremiah jerry jem
  jeremy jerry jez jem
  jerome jerry
  jessica jess jessie
  joan joanie
  joanna jo joey
  joanne jo
  john jack johnny jon
  jonathan jon jonny jonty
  joseph joe joey jo
  josephine jo josie
  jose pepe
  joshua josh
  joyce joy
  judith judy jude
  julia jules julie
  julian jules
  juliet jules
  justin jus
  kenneth ken kenny
  kevin kev
  kimberly kim kimberley
  kristen kris
  kristina kris tina
  lawrence larry laurie lawrie
  laurence larry laurie
  leonard len lenny leo
  leonardo leo
  leopold leo
  leslie les
  lewis lew
  lillian lily lil
  linda lindy lin
  louis lou louie
  louise lou
  lucas luke
  lucille lucy
  luther lou
  madeleine maddie
  malcolm mal
  marcus marc mark
  margaret maggie meg peggy madge marge margie greta peg
  maria mary mia
  marilyn lyn
  marjorie marge margie
  martha marty patty
  martin marty
  matilda tilly mattie
  matthew matt matty
  maurice mo morrie
  maximilian max
  maxwell max
  megan meg
  melanie mel
  melissa mel lissa missy
  melvin mel
  mercedes mercy
  michael mike mick micky mickey mikey
  michelle shelly mich chelle
  mikhail misha
  mildred millie
  milton milt
  mitchell mitch
  mohammed mo
  mohamed mo
  muhammad mo
  montgomery monty
  morris mo
  nancy nan
  natalie nat
  natasha tasha nat
  nathan nat nate
  nathaniel nat nate
  nicholas nick nicky nico klaus
  nicola nicky nic
  nicole nicky nic
  nigel nige
  nikolai kolya
  norman norm
  oliver ollie
  olivia liv livvy
  oscar ozzie
  oswald ozzie
  pamela pam
  patricia pat patty patsy trish tricia
  patrick pat paddy
  pauline polly
  penelope penny
  percival percy
  perry per
  peter pete
  philip phil pip
  phillip phil
  phyllis phyl
  prudence pru
  rachel rach
  ralph ralphie
  randall randy
  randolph randy dolph
  raymond ray
  rebecca becky bec becca
  reginald reg reggie
  reuben rube
  richard dick rick ricky rich richie
  robert bob bobby rob robbie bert
  roberta bobbie
  roderick rod roddy rick
  rodney rod
  roger rog
  roland rollie
  ronald ron ronnie ronny
  rosalind roz
  rosemary rosie
  rudolph rudy
  rudolf rudi
  rupert rupe
  russell russ
  ruth ruthie
  salvador sal
  salvatore sal
  samantha sam sammy
  samuel sam sammy
  sandra sandy
  sarah sally sadie
  sebastian seb bas
  sergei seryozha
  seymour sy
  sharon shaz
  shirley shirl
  sidney sid
  solomon sol
  sophia sophie
  stanley stan
  stephanie steph stephie
  stephen steve stevie
  steven steve stevie
  stewart stew
  stuart stu
  susan sue susie suzie suzy
  susanna sue susie
  sylvester sly
  sylvia syl
  terence terry
  teresa terry tess tessa
  theresa terry tess tessa
  thaddeus thad
  theodore ted teddy theo
  thomas tom tommy
  timothy tim timmy
  tobias toby
  ulysses lys
  ursula ursie
  valentina val
  valerie val
  vanessa nessa
  veronica ronnie
  victor vic
  victoria vicky vicki tori
  vincent vin vince vinny
  viola vi
  virginia ginny ginger
  vladimir vova volodya
  wallace wally
  walter walt wally
  wesley wes
  wilfred wilf
  william bill billy will willie liam willy
  winifred winnie
  winston win
  yevgeny zhenya
  zachary zach zack zac
`;

/** Short form to the full names it may stand for, lower case: "al" for albert, alexander and more. */
export const nicknames: ReadonlyMap<string, readonly string[]> = readNicknames();

/** Whether two lower-case first names may be one person's: equal, or short and full, or two short forms of one name. */
export function mayBeSameFirstName(first: string, second: string): boolean {
  if (first === second) return true;
  const fullOfFirst = [first, ...(nicknames.get(first) ?? [])];
  const fullOfSecond = [second, ...(nicknames.get(second) ?? [])];
  return fullOfFirst.some((name) => fullOfSecond.includes(name));
}

function readNicknames(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows.trim().split('\n')) {
    const [full, ...shorts] = row.trim().split(' ') as [string, ...string[]];
    for (const short of shorts) {
      const names = found.get(short);
      if (names) names.push(full);
      else found.set(short, [full]);
    }
  }
  return found;
}
