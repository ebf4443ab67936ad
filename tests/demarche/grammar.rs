//! The grammar that the documentation shows, read as it stands there: what it derives is read, and nothing else is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use demarche::{FaultKind, Name, Query};

const GRAMMAR: &str = include_str!("../../src/query/grammar.ebnf");
/// Words that are understood only to be refused, and articles, which may stand before every name.
const OUTSIDE: [&str; 12] =
    ["accept", "accepts", "voted", "abstained", "today", "now", "currently", "yesterday", "tomorrow", "a", "an", "the"];

#[derive(Debug)]
enum Node {
    /// One word, or one mark.
    Word(String),
    /// What is written in capitals.
    Terminal(String),
    Rule(String),
    Sequence(Vec<usize>),
    Choice(Vec<usize>),
    Maybe(usize),
    Many(usize),
}

struct Grammar {
    nodes: Vec<Node>,
    rules: BTreeMap<String, usize>,
}

// Reading the block.

fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("(*") {
            rest.find("*)").expect("a comment ends") + 2
        } else if first == '"' {
            rest[1..].find('"').expect("a literal ends") + 2
        } else if first.is_ascii_alphabetic() {
            rest.find(|char: char| !char.is_ascii_alphanumeric() && char != '-').unwrap_or(rest.len())
        } else {
            1
        };
        if !rest.starts_with("(*") {
            pieces.push(rest[..length].to_owned());
        }
        rest = rest[length..].trim_start();
    }
    pieces
}

struct Reader {
    pieces: Vec<String>,
    at: usize,
    nodes: Vec<Node>,
}

impl Reader {
    fn next(&mut self) -> String {
        self.at += 1;
        self.pieces[self.at - 1].clone()
    }

    fn peek(&self) -> &str {
        self.pieces.get(self.at).map_or("", String::as_str)
    }

    fn add(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn choice(&mut self) -> usize {
        let mut sides = vec![self.sequence()];
        while self.peek() == "|" {
            self.next();
            sides.push(self.sequence());
        }
        if sides.len() == 1 { sides[0] } else { self.add(Node::Choice(sides)) }
    }

    fn sequence(&mut self) -> usize {
        let mut parts = Vec::new();
        while !["|", ")", "]", "}", ";", ""].contains(&self.peek()) {
            self.part(&mut parts);
        }
        assert!(!parts.is_empty(), "nothing stands before piece {}", self.at);
        if parts.len() == 1 { parts[0] } else { self.add(Node::Sequence(parts)) }
    }

    fn part(&mut self, parts: &mut Vec<usize>) {
        let piece = self.next();
        let part = match piece.as_str() {
            "(" => self.closed(")"),
            "[" => {
                let inside = self.closed("]");
                self.add(Node::Maybe(inside))
            }
            "{" => {
                let inside = self.closed("}");
                self.add(Node::Many(inside))
            }
            literal if literal.starts_with('"') => {
                for word in literal.trim_matches('"').split(' ') {
                    let word = self.add(Node::Word(word.to_owned()));
                    parts.push(word);
                }
                return;
            }
            name if name.chars().all(|char| char.is_ascii_uppercase()) => self.add(Node::Terminal(piece)),
            _ => self.add(Node::Rule(piece)),
        };
        parts.push(part);
    }

    fn closed(&mut self, close: &str) -> usize {
        let inside = self.choice();
        assert_eq!(self.next(), close);
        inside
    }
}

impl Grammar {
    fn read() -> Grammar {
        let mut reader = Reader { pieces: pieces(GRAMMAR), at: 0, nodes: Vec::new() };
        let mut rules = BTreeMap::new();
        while !reader.peek().is_empty() {
            let name = reader.next();
            assert_eq!(reader.next(), "=", "after {name}");
            let body = reader.choice();
            assert_eq!(reader.next(), ";", "after {name}");
            assert!(rules.insert(name.clone(), body).is_none(), "{name} is there twice");
        }
        Grammar { nodes: reader.nodes, rules }
    }

    fn words(&self) -> BTreeSet<&str> {
        let word = |node: &'_ Node| matches!(node, Node::Word(word) if word.chars().any(char::is_alphabetic));
        let words = self.nodes.iter().filter(|node| word(node));
        words.map(|node| if let Node::Word(word) = node { word.as_str() } else { "" }).collect()
    }
}

// Deriving sentences.

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// How deep a derivation may be before it takes the shortest way.
const DEEPEST: [usize; 4] = [24, 28, 34, 44];

const VOCABULARY: [(&str, &[&str]); 9] = [
    ("ITEM", &["troops", "missiles", "black-sea", "\"who pays\"", "the troops"]),
    ("PARTY", &["FRA", "DEU", "EU", "\"Trinidad and Tobago\""]),
    ("BLOC", &["EU", "the EU", "NATO"]),
    ("MEETING", &["summit", "the summit"]),
    ("GROUP", &["EU", "the EU", "FRA", "\"coalition of the willing\""]),
    ("DAY", &["2025-03-27"]),
    ("MONTH", &["2025-03"]),
    ("YEAR", &["2025", "2024"]),
    ("NUMBER", &["27", "1st", "2nd", "3rd", "27th"]),
];

struct Deriving<'g> {
    grammar: &'g Grammar,
    dice: Dice,
    /// How often each side of each choice was taken; of what may be absent, `1` is that it was there.
    taken: HashMap<(usize, usize), usize>,
    /// The sides that the last sentence took, and those that any took that is no longer than a question may be.
    way: Vec<(usize, usize)>,
    reached: BTreeSet<(usize, usize)>,
    /// Whether anything below a node was never reached.
    wanted: Vec<bool>,
    /// How deep the shallowest sentence of each node is.
    depths: Vec<usize>,
}

impl<'g> Deriving<'g> {
    fn new(grammar: &'g Grammar) -> Deriving<'g> {
        let mut depths = vec![usize::MAX; grammar.nodes.len()];
        loop {
            let depth = |node: usize| depths[node];
            let mut next: Vec<usize> = Vec::new();
            for node in &grammar.nodes {
                let inner = match node {
                    Node::Word(_) | Node::Terminal(_) | Node::Maybe(_) | Node::Many(_) => 0,
                    Node::Rule(name) => depth(*grammar.rules.get(name).unwrap_or_else(|| panic!("no rule {name}"))),
                    Node::Sequence(parts) => parts.iter().map(|part| depth(*part)).max().unwrap(),
                    Node::Choice(sides) => sides.iter().map(|side| depth(*side)).min().unwrap(),
                };
                next.push(inner.saturating_add(1));
            }
            if next == depths {
                break;
            }
            depths = next;
        }
        Deriving {
            grammar,
            dice: Dice(0x5eed),
            taken: HashMap::new(),
            way: Vec::new(),
            reached: BTreeSet::new(),
            wanted: Vec::new(),
            depths,
        }
    }

    fn sentence(&mut self) -> Vec<String> {
        let mut words = Vec::new();
        let deepest = *self.dice.one(&DEEPEST);
        self.way.clear();
        self.want();
        self.derive(self.grammar.rules["question"], deepest, &mut words);
        if words.iter().map(|word| word.len() + 1).sum::<usize>() > 4_000 {
            return self.sentence();
        }
        self.reached.extend(&self.way);
        words
    }

    /// Finds out below which nodes something was never reached.
    fn want(&mut self) {
        if !self.wanted.is_empty() && !self.wanted.contains(&true) {
            return;
        }
        let never = self.never_taken();
        let mut wanted = vec![false; self.grammar.nodes.len()];
        for (at, _) in &never {
            wanted[*at] = true;
        }
        let mut grows = !never.is_empty();
        while grows {
            grows = false;
            for (at, node) in self.grammar.nodes.iter().enumerate() {
                let below = match node {
                    Node::Word(_) | Node::Terminal(_) => false,
                    Node::Rule(name) => wanted[self.grammar.rules[name]],
                    Node::Sequence(parts) | Node::Choice(parts) => parts.iter().any(|part| wanted[*part]),
                    Node::Maybe(inside) | Node::Many(inside) => wanted[*inside],
                };
                grows |= below && !wanted[at];
                wanted[at] |= below;
            }
        }
        self.wanted = wanted;
    }

    /// Whether a side leads to what was never reached.
    fn leads(&self, node: usize, side: usize) -> bool {
        let below = match &self.grammar.nodes[node] {
            Node::Choice(sides) => self.wanted[sides[side]],
            Node::Maybe(inside) | Node::Many(inside) => side > 0 && self.wanted[*inside],
            _ => false,
        };
        below || !self.reached.contains(&(node, side))
    }

    /// Takes what was taken least, so that all is reached soon.
    fn least(&mut self, node: usize, sides: &[usize]) -> usize {
        let count = |taken: &HashMap<_, _>, side: usize| taken.get(&(node, side)).copied().unwrap_or(0);
        let fewest = sides.iter().map(|side| count(&self.taken, *side)).min().unwrap();
        let open: Vec<_> = sides.iter().copied().filter(|side| count(&self.taken, *side) <= fewest + 1).collect();
        let leading: Vec<_> = sides.iter().copied().filter(|side| self.leads(node, *side)).collect();
        let leads = !leading.is_empty() && self.dice.below(2) == 0;
        let side = *self.dice.one(if leads { &leading } else { &open });
        *self.taken.entry((node, side)).or_default() += 1;
        self.way.push((node, side));
        side
    }

    fn derive(&mut self, at: usize, left: usize, words: &mut Vec<String>) {
        let left = left.saturating_sub(1);
        match &self.grammar.nodes[at] {
            Node::Word(word) => words.push(word.clone()),
            Node::Terminal(name) => {
                let known = VOCABULARY.iter().find(|(terminal, _)| terminal == name);
                let name = *self.dice.one(known.unwrap_or_else(|| panic!("no terminal {name}")).1);
                match name.strip_prefix("the ") {
                    Some(rest) => words.extend(["the".to_owned(), rest.to_owned()]),
                    None => words.push(name.to_owned()),
                }
            }
            Node::Rule(name) => self.derive(self.grammar.rules[name], left, words),
            Node::Sequence(parts) => parts.iter().for_each(|part| self.derive(*part, left, words)),
            Node::Choice(sides) => {
                let shallowest = sides.iter().map(|side| self.depths[*side]).min().unwrap();
                let fits = |side: &usize| self.depths[sides[*side]] <= left.max(shallowest);
                let open: Vec<_> = (0..sides.len()).filter(fits).collect();
                let side = self.least(at, &open);
                self.derive(sides[side], left, words);
            }
            Node::Maybe(inside) => {
                if self.depths[*inside] <= left && self.least(at, &[0, 1]) == 1 {
                    self.derive(*inside, left, words);
                }
            }
            Node::Many(inside) => {
                let times = if self.depths[*inside] <= left { self.least(at, &[0, 0, 1, 2]) } else { 0 };
                (0..times).for_each(|_| self.derive(*inside, left, words));
            }
        }
    }

    /// Sides of choices that no sentence took.
    fn never_taken(&self) -> Vec<(usize, usize)> {
        let nodes = self.grammar.nodes.iter().enumerate();
        let sides = nodes.flat_map(|(at, node)| {
            let sides = match node {
                Node::Choice(sides) => sides.len(),
                Node::Maybe(_) | Node::Many(_) => 2,
                _ => 0,
            };
            (0..sides).map(move |side| (at, side))
        });
        sides.filter(|side| !self.reached.contains(side)).collect()
    }
}

// Telling whether a sentence is one.

fn each_once(mut places: Vec<usize>) -> Vec<usize> {
    places.sort_unstable();
    places.dedup();
    places
}

struct Recognizing<'g> {
    grammar: &'g Grammar,
    language: BTreeSet<&'g str>,
    words: Vec<String>,
    known: HashMap<(usize, usize), Vec<usize>>,
}

impl<'g> Recognizing<'g> {
    fn new(grammar: &'g Grammar, words: &[String]) -> Recognizing<'g> {
        let mut language = grammar.words();
        language.extend(OUTSIDE);
        Recognizing { grammar, language, words: words.to_vec(), known: HashMap::new() }
    }

    fn derives(mut self) -> bool {
        self.ends(self.grammar.rules["question"], 0).contains(&self.words.len())
    }

    /// Where what a node derives may end, if it begins at a place: in order, each once.
    fn ends(&mut self, node: usize, start: usize) -> Vec<usize> {
        let grammar = self.grammar;
        match &grammar.nodes[node] {
            Node::Word(word) => {
                let same = self.words.get(start).is_some_and(|own| own.eq_ignore_ascii_case(word));
                if same { vec![start + 1] } else { Vec::new() }
            }
            Node::Terminal(name) => self.terminal(name, start).into_iter().collect(),
            Node::Rule(name) => {
                let body = grammar.rules[name];
                if let Some(ends) = self.known.get(&(body, start)) {
                    return ends.clone();
                }
                let ends = self.ends(body, start);
                self.known.insert((body, start), ends.clone());
                ends
            }
            Node::Choice(sides) => each_once(sides.iter().flat_map(|side| self.ends(*side, start)).collect()),
            Node::Sequence(parts) => parts.iter().fold(vec![start], |ends, part| {
                each_once(ends.into_iter().flat_map(|end| self.ends(*part, end)).collect())
            }),
            Node::Maybe(inside) => each_once(self.ends(*inside, start).into_iter().chain([start]).collect()),
            Node::Many(inside) => {
                let (mut all, mut new) = (vec![start], vec![start]);
                while !new.is_empty() {
                    let next: Vec<_> = new.iter().flat_map(|end| self.ends(*inside, *end)).collect();
                    new = each_once(next.into_iter().filter(|end| !all.contains(end)).collect());
                    all.extend(&new);
                }
                each_once(all)
            }
        }
    }

    fn terminal(&self, name: &str, start: usize) -> Option<usize> {
        let word = self.words.get(start)?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let lengths: Vec<_> = word.split('-').map(str::len).collect();
        let dated = word.split('-').all(digits);
        let fits = match name {
            "DAY" => dated && lengths == [4, 2, 2],
            "MONTH" => dated && lengths == [4, 2],
            "YEAR" => dated && lengths == [4],
            "NUMBER" => {
                let number = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
                digits(number) && number.len() <= 2
            }
            _ => {
                let article = ["a", "an", "the"].contains(&word.to_lowercase().as_str());
                let place = start + usize::from(article);
                return self.words.get(place).filter(|word| self.is_name(word)).map(|_| place + 1);
            }
        };
        fits.then_some(start + 1)
    }

    fn is_name(&self, word: &str) -> bool {
        word.starts_with('"')
            || !([",", "(", ")"].contains(&word) || self.language.contains(word.to_lowercase().as_str()))
    }
}

// The tests.

/// Whether a sentence is read, be it that something in it is no day, or said twice.
fn is_read(text: &str) -> bool {
    let grammatical =
        |kind| matches!(kind, FaultKind::NotADay | FaultKind::Repeated | FaultKind::TooDeep | FaultKind::OutOfPlace);
    match text.parse::<Query>() {
        Ok(_) => true,
        Err(error) => error.faults().iter().all(|fault| grammatical(fault.kind())),
    }
}

#[test]
fn what_the_grammar_derives_is_read() {
    let grammar = Grammar::read();
    let mut deriving = Deriving::new(&grammar);
    let (mut questions, mut wrong) = (0, Vec::new());
    for _ in 0..6_000 {
        let words = deriving.sentence();
        let text = words.join(" ");
        if let Ok(query) = text.parse::<Query>() {
            questions += 1;
            let canonical = query.to_string();
            assert_eq!(canonical.parse(), Ok(query), "{text}\nprints as {canonical}");
        } else if !is_read(&text) {
            wrong.push(format!("{}", text.parse::<Query>().unwrap_err()));
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
    assert!(questions > 4_000, "only {questions} had no fault at all");
    let never = deriving.never_taken();
    assert!(never.is_empty(), "{:?}", never.iter().map(|(at, _)| &grammar.nodes[*at]).collect::<Vec<_>>());
}

#[test]
fn what_is_read_the_grammar_derives() {
    let grammar = Grammar::read();
    let words: Vec<_> = grammar.words().into_iter().map(str::to_owned).collect();
    let mut deriving = Deriving::new(&grammar);
    let mut dice = Dice(0xd1ce);
    let (mut read, mut refused, mut wrong) = (0, 0, Vec::new());
    while read + refused < 3_000 && wrong.is_empty() {
        let mut sentence = deriving.sentence();
        // In a long sentence nearly every change is for the worse.
        if sentence.len() > 16 {
            continue;
        }
        let at = dice.below(sentence.len());
        match dice.below(6) {
            0 if sentence.len() > 1 => drop(sentence.remove(at)),
            1 => sentence.insert(at, sentence[at].clone()),
            2 => sentence[at].clone_from(dice.one(&words)),
            3 => sentence.insert(at, dice.one(&words).clone()),
            4 => {
                let other = dice.below(sentence.len());
                sentence.swap(at, other);
            }
            // Goes on as another sentence does behind the same word.
            _ => {
                let other = deriving.sentence();
                if let Some(same) = other.iter().position(|word| *word == sentence[at]) {
                    sentence.splice(at.., other[same..].iter().take(16).cloned());
                }
            }
        }
        let text = sentence.join(" ");
        let derives = Recognizing::new(&grammar, &sentence).derives();
        match (is_read(&text), derives) {
            (true, true) => read += 1,
            (false, false) => refused += 1,
            (true, false) => wrong.push(format!("is read, and not derived: {text}")),
            (false, true) => {
                wrong.push(format!("is derived, and not read: {text}\n{}", text.parse::<Query>().unwrap_err()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong[..wrong.len().min(25)].join("\n"));
    assert!(read > 300 && refused > 1_500, "{read} read, {refused} refused");
}

#[test]
fn words_of_the_grammar_are_no_names() {
    let grammar = Grammar::read();
    let listed: BTreeSet<_> = include_str!("../../src/query/words.rs")
        .split("WORDS: &[&str] = &[")
        .nth(1)
        .unwrap()
        .split('"')
        .skip(1)
        .step_by(2)
        .collect();
    let known: BTreeSet<_> = grammar.words().into_iter().chain(OUTSIDE).collect();
    assert_eq!(listed, known);
    for word in known {
        assert_eq!(Name::from(word).to_string(), format!("\"{word}\""));
    }
}
