extension Credit {
  /// True if it names a person whose first name is known: what tells a name from a title where nothing else does.
  package var namesKnownPerson: Bool { photographers.first.map { GivenNames.begins($0.written) } ?? false }
}

/// Given names, folded: evidence that two capitalised words are a person. No evidence is no proof against one.
enum GivenNames {
  /// True if the first word of a name is a given name that is known, or an initial.
  static func begins(_ name: String) -> Bool { name.withBytes(begins) }

  static func begins(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < name.count, name[start] == 0x20 { start += 1 }
    var end = start
    var hyphen: Int?
    while end < name.count, name[end] != 0x20 {
      if name[end] == 0x2D, hyphen == nil { hyphen = end }
      end += 1
    }
    guard end > start, end - start <= 60 else { return false }
    let isDotted = name[end - 1] == 0x2E
    if holds(name, start..<end, isDotted ? 2 : 1) { return true }
    return hyphen.map { holds(name, start..<$0, 0) } ?? false
  }

  /// True for a name that is known, and for one of so many letters or of one.
  private static func holds(_ name: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ letters: Int) -> Bool {
    Name.withCompact(UnsafeBufferPointer(rebasing: name[word])) { folded in
      if folded.count <= 4 * letters {
        let count = folded.count { $0 & 0xC0 != 0x80 }
        if count == 1 || letters == 2 && count <= 2 { return true }
      }
      return all.value(of: folded) != nil
    }
  }

  static let all = KeyTable(words: table)

  private static let table = """
    vilhelm aaron abbas abdul abdullah abed abel abir abraham adam adel adi adrian adriana agata agnes ahmad ahmed aidan aisha
    akira alaa alain alan alba albert alberto aldo alejandra alejandro aleksandar aleksander aleksandr aleksei
    alessandra alessandro alex alexander alexandra alexandre alexandros alexei alexey alfonso alfred alfredo ali alice
    alina alison allison altaf alvaro amanda amber amelia amir amit ammar amos amr amy ana anas anastasia anders andre
    andrea andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angel angela angelo angelos anita anja
    anjum ann anna anne annegret annette annika anthony antoine anton antonio antonis anupam anwar april ariana ariel
    arif arman armando arnd arne arnold art arthur artur arturo arun ashley ashraf asif asmaa astrid athit atli atta aude
    augustin aurelien avi axel ayman aziz bandar barbara barry bart bartosz bashar basel bastian beata beatrice belen ben
    benjamin benoit bernadett bernard bernd bernhard bertrand beth bilal bill bjorn blair blake bob bogdan boris brad
    brandon brendan brenda brent brett brian bridget britta brook bruce bruna bruno bryan burak burhan byron caitlin
    carl carla carlo carlos carmen carolin carolina caroline carolyn carsten catherine cecilia cecilie cedric celal cem
    cesar chad chaiwat chandan charles charlie charlotte chen chip chiara chloe chris christian christina christine
    christof christoph christophe christopher chuck cindy claire clara claude claudia claudio claus clemens cliff clive
    cole colin connor constantin corinne cory costas craig cristian cristiano cristina cristobal curtis cyril dado daisuke dale
    damian damien damir dan dana daniel daniela daniele danish danny dar daria dario darko darren darrin dave david davide
    dean debbie deborah debra denes denis dennis derek desmond diana didem didier diego dieter dilara dimitar dimitris dina
    dirk dita dmitri dmitriy dmitry dominic dominik dominique don donald doug douglas drew duncan dustin dylan ebrahim
    eddie edgar edgard edmund eduardo edward edwin efrem efren eitan eka elad elena eli elias elisa elisabeth elizabeth ella ellen
    elliot eloisa elsa emad eman emil emilia emilie emilio emily emma emmanuel emrah emre enrique enric eraldo eran eric erica erich
    erik erika erin ernesto ernst esteban esther ethan eugene eugenia eva evan evelyn evgenia evgeny fabian fabien fabio
    fabrice fabrizio fadel fadi faisal fares farid fatemeh fatima felipe felix fernanda fernando fethi filip filippo
    firas flavio florence florian florion fouzia fran frances francesca francesco francis francisco franck francois
    frank frankie franz fred frederic frederick fredrik fredy friso friedrich friedemann fritz gabe gabriel gabriela gabriele gaetan gali
    gary gavin gavriel genya geoff geoffrey georg george georges georgi gerald gerardo gerhard gerry giannis gil gilles
    giorgio giorgos giovanni giulia giuseppe gleb glen glenn gleb gonzalo goran gordon graham grant greg gregor gregory
    gregorio grigory guglielmo guido guillaume guillermo gustavo guy hadas hadi haim haitham hakim hala haley halil hamad hamish han hanna hannah hannes hannibal hans hari harald harold harry hassan hatem haven hazem heather hector
    heidi heiko heinz helen helena helene helge helmut hendrik henning henri henrik henry herbert herman hernan hidajet
    hilary hiro hiroko hiroshi hollie holger horst howard hugh hugo hussein ian ibraheem ibrahim ida ignacio igor ihor
    ilia ilya iman imre ina inga ingo ingrid ira irakli irene irina irving isaac isabel isabella ishara islam ismael ismail
    issei itai ivan ivo izabela jaafar jack jackie jackson jaclyn jacob jacquelyn jacqueline jacques jae jaime jake jakob
    jakub jalaa jamal james jamie jan jana jane janet janine jared jaroslav jasmin jason jasper javier jay jean jeenah jeff
    jeffrey jelena jen jenna jennifer jens jeremy jerome jerry jesper jess jesse jessica jesus jewel jill jim jimin jimmy
    joachim joan joana joanna joao joaquin jochen jody joe joel joerg johan johanna johannes john johnny jon jonas jonathan
    jorg jorge jose josef joseph joseph josh joshua josue joy joyce juan juana judith jules julia julian juliana julie
    julien julio julius jung junaid jurgen justin jussi kacper kai kamil karen karim karin karina karl karla karoly karsten kate
    katharina katherine kathleen kathryn kathy katie katja katrin kay kaori keith kelly ken kena kendall kenny kent kenzo kerstin kevin khaled khalid khalil khan khin kike kim kimberly kirill kirsten kirsty klaus konstantin konstantinos kristin kristina kristof kristopher kristy krzysztof kurt kyle lakruwan lam lana larry lars laszlo laura lauren laurence laurent laurie lea leah leandro lee leen leif leila lena lennart leo leon leonardo leonhard leonid leslie
    lev lewis lexie liam lidia liliana lily lina linda lindsay lindsey lionel lisa lise lisi liza lluis lluis loay lorenzo
    loic long loren louis louisa louise luc luca lucas lucia lucien lucy luigi luis luisa luiz lukas lukasz luke lynn lynne lynsey
    maciej mads magali magdalena magnus mahmoud mahmud maja majdi malin manish manolis mandel manu manuel manuela mara marc marcel
    marcelo marcin marcio marco marcos marcus marek margaret margarita maria mariam marian mariana marie marija marijan marina mario marion marius mariusz mark marko markus marlene marta martha martin martina martti marvin mary
    masatoshi massimo mat mateusz mathieu mathias matias matt matteo matthew matthias matthieu mattias maurice
    mauricio maurizio mauro max maxim maxime maya megan mehdi mehmet mel melanie melina melissa menahem mert michael michaela
    michal michel michele michelle miguel mihai mika mike mikhail mikko milan milos mindaugas ming miriam miro mirek misper mitch mladen moaz
    mohamad mohamed mohammad mohammed mohsen moises molly momen mona monica monika morgan moritz morten moshe mostafa muhammad
    mukesh murad murdo mussa mustafa myung nabil nacho nadav nadia nadine nadja naim nam naomi nariman nasser natacha natalia natalie
    natasha nathalie nathan nathaniel nati neil nelson nelly nesrin nic nicholas nick nickolas nicky niclas nico nicola nicolas
    nicole niels nigel niklas nikolai nikolas nikolay nikos nils nima nina noah noam noel noelle noemie noga nora norbert norman
    octavio odd odelia ofer ohad ole oleg oleksandr oleksii olga oli olivia olivier oliver olivia omar omer ore oren oscar osama oskar
    oswaldo othman otto ozan ozge pablo paolo paola pascal patricia patrick patrik paul paula paulina paulo pavel pavlo pawel
    pedro penny pete peter petr petra petri phil philip philipp philippe phill pia piero pierre pietro pilar piotr piroschka prakash pradeep rafael
    rafal rafi raed ragnar rahul rainer rajesh rajanish raj ralf ralph rami ramin ramiro ramon ramzi ran rana randall randy raphael raquel rashid raul raul ravi ray raymond raz rebecca
    regina reinhard reinhold rene renata renate rene reto reuven ricardo riccardo rich richard rick ricky rina rita rob robert roberta roberto robin robyn
    rodolfo rodrigo roger roland rolf roman romain ron ronald ronaldo ronen ronny rory rosa rose ross roy ruben rudi rudy rui rupert
    russ russell ruth ryan saad sabine sabrina saeed saher said saif sajjad salah salim salvador salvatore sam samantha samar sameer sami samir samuel samuel sandra sandro sanna santiago sara sarah sascha sasha saul savo scott sean seb sebastian sebastien sedat selina serena serge sergei sergey sergio seth shahar shane shannon sharon
    shaun shawn sheila shelley sherry shir shlomo siegfried silas silke silvia silvio sima simon simona simone siphiwe sofia soeren sonia sonja sophie soren stacy stan stanislav stefan stefania stefanie stefano steffen stella stelios sten
    stephan stephane stephanie stephen steve steven stevo stig stuart sue sufian susan susana susanne suzanne sven svetlana swen sylvain
    sylvia sylwia tadeusz tal tamara tamas tami tania tanya tara tariq tasos tatiana tatyana taylor ted teresa terje terry thaier thanassis theo theresa
    thibault thierry thilo thom thomas thorsten tiago tibor tiksa till tim timo timothy timur tina tobias todd tolga tom tomas tomasz tomer tommaso tommy tomohiro toni
    tony torsten toru toshifumi tracey tracy travis tsafrir turar tyler tyrone tyrone ulises ulrich ulrike umit urs ursula ute uwe vadim vahid valentin valentina valentyn valeria valerie valery vanessa
    vasily vassil venera vera veronica veronika vesa vicente vicky victor victoria vidar viktor viktoria vincent vincenzo violeta virginia virginie vitor
    vivek vlad vladimir vladislav volker volodymyr vyacheslav wade wael wakil walid wally walter wang wayne wendy werner wes wesley wilfredo will
    willem william willy win winfried wissam witold wojciech wojtek wolfgang xavier yael yair yan yana yann yannick yannis yasin yasmin yaser yasser yasuyoshi yehuda yiannis yoan yoav yohan yonatan
    yorgos yosef yossi yoshikazu youssef yuki yulia yuri yuriy yusof yusuf yves yvonne zac zach zachary zack zain zaid zane zeina zeljko zhang ziv zohra zoltan zurab
    """
}
