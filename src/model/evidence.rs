//! What a record rests on: statements, how they were voiced, and how sure they make it.

use super::record::{Spoken, record};
use super::words::words;
use crate::day::When;
use crate::id::{ActorId, SourceId, StatementId};

words! {
    /// In whose voice something is said, in order of precedence: the first that fits.
    ///
    /// | attribution | voice | own words |
    /// |---|---|---|
    /// | `leaked` | was not meant to be heard | no |
    /// | `anonymous` | one, unnamed | no |
    /// | `collective` | several, unnamed | no |
    /// | `on-record` | a named person | yes |
    /// | `institutional` | an organ as such | yes |
    /// | `recorded` | a vote, a signature, a journal | yes |
    /// | `narrator` | the source itself; nobody is cited | no |
    ///
    /// ```
    /// use demarche::Attribution;
    ///
    /// assert_eq!("on-record".parse(), Ok(Attribution::OnRecord));
    /// assert_eq!(Attribution::default(), Attribution::Narrator);
    /// assert!(Attribution::Institutional.is_own_voice());
    /// ```
    #[derive(Default)]
    pub enum Attribution is "an attribution" {
        /// It was not meant to be heard.
        Leaked,
        /// One voice, unnamed.
        Anonymous,
        /// Several voices, unnamed.
        Collective,
        /// A named person.
        OnRecord,
        /// An organ as such.
        Institutional,
        /// A vote, a signature, a journal.
        Recorded,
        /// The source itself says it; nobody is cited.
        #[default]
        Narrator,
    }

    /// How sure the source is, surest first.
    ///
    /// `asserted` and `reported` count; `alleged`, `likely`, `expected` and `possible` make a record possible;
    /// `hypothetical` is only ever shown.
    ///
    /// ```
    /// use demarche::Certainty;
    ///
    /// assert!(Certainty::Reported.is_plain());
    /// assert!(Certainty::Expected.is_hedged());
    /// assert!(!Certainty::Hypothetical.is_plain() && !Certainty::Hypothetical.is_hedged());
    /// ```
    #[derive(Default)]
    pub enum Certainty is "a certainty" {
        /// It is said to be so.
        #[default]
        Asserted,
        /// It is said that others say so.
        Reported,
        /// It is claimed without proof.
        Alleged,
        /// It is probable.
        Likely,
        /// It should come about.
        Expected,
        /// It could be.
        Possible,
        /// It is thought through, not claimed.
        Hypothetical,
    }

    /// How the record was got from the source.
    ///
    /// ```
    /// assert!(demarche::Basis::Stated < demarche::Basis::Inferred);
    /// ```
    #[derive(Default)]
    pub enum Basis is "a basis" {
        /// The source says it.
        #[default]
        Stated,
        /// What the source says implies it.
        Implied,
        /// Whoever made the record concluded it.
        Inferred,
        /// Common knowledge that the source does not give.
        Background,
    }

    /// What is done by saying it.
    ///
    /// ```
    /// assert_eq!("insist".parse(), Ok(demarche::Act::Insist));
    /// ```
    pub enum Act is "an act" {
        /// Makes it public.
        Announce,
        /// Says it.
        State,
        /// Puts it forward.
        Propose,
        /// Is glad of it.
        Welcome,
        /// Agrees to it.
        Accept,
        /// Undertakes it.
        Promise,
        /// Asks for it with emphasis.
        Urge,
        /// Requires it.
        Demand,
        /// Holds to it against doubt.
        Insist,
        /// Points at a danger.
        Warn,
        /// Keeps its position open.
        Reserve,
        /// Finds fault with it.
        Disapprove,
        /// Blames somebody.
        Accuse,
        /// Refuses it.
        Reject,
        /// Announces harm.
        Threaten,
        /// Says that it is not so.
        Deny,
        /// Does not take it up.
        Decline,
        /// Takes back what it said.
        Retract,
    }
}

impl Attribution {
    /// Whether words voiced so are those of the party itself, as long as nobody speaks for somebody else.
    ///
    /// ```
    /// # use demarche::Attribution;
    /// assert!(Attribution::Recorded.is_own_voice());
    /// assert!(!Attribution::Leaked.is_own_voice() && !Attribution::Narrator.is_own_voice());
    /// ```
    #[must_use]
    pub fn is_own_voice(self) -> bool {
        matches!(self, Attribution::OnRecord | Attribution::Institutional | Attribution::Recorded)
    }

    /// Whether the voice has no name.
    ///
    /// ```
    /// assert!(demarche::Attribution::Collective.is_unnamed());
    /// assert!(!demarche::Attribution::Narrator.is_unnamed());
    /// ```
    #[must_use]
    pub fn is_unnamed(self) -> bool {
        matches!(self, Attribution::Anonymous | Attribution::Collective)
    }
}

impl Certainty {
    /// Whether a record this sure counts as it stands.
    ///
    /// ```
    /// # use demarche::Certainty;
    /// assert!(Certainty::Reported.is_plain());
    /// assert!(!Certainty::Alleged.is_plain());
    /// ```
    #[must_use]
    pub fn is_plain(self) -> bool {
        self <= Certainty::Reported
    }

    /// Whether a record this sure counts as possible only.
    ///
    /// ```
    /// # use demarche::Certainty;
    /// assert!(Certainty::Alleged.is_hedged());
    /// assert!(!Certainty::Hypothetical.is_hedged());
    /// ```
    #[must_use]
    pub fn is_hedged(self) -> bool {
        !self.is_plain() && self != Certainty::Hypothetical
    }
}

/// A record with the fields of a statement, declared once for those that stand alone and those within evidence.
macro_rules! spoken {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            required { $($required:tt)* }
            before { $($before:tt)* }
            after { $($after:tt)* }
        }
        $(record { $($record:tt)* })?
    ) => {
        record! {
            $(#[$meta])*
            pub struct $Name {
                required { $($required)* }
                optional {
                    $($before)*
                    /// The source behind the source: two papers on one cable are one witness.
                    origin: Option<SourceId>,
                    /// Where in the source: a page, a line, a minute.
                    locator: Option<String>,
                    /// The words, exactly.
                    quote: Option<String>,
                    /// Whether the words are only part of a sentence.
                    fragment: bool,
                    /// Who says it: speakers, or a party as such.
                    speakers: Vec<ActorId>,
                    /// To whom.
                    addressees: Vec<ActorId>,
                    /// The day it was said.
                    said: Option<When>,
                    /// In whose voice.
                    attribution: Attribution,
                    /// What is done by saying it.
                    act: Option<Act>,
                    $($after)*
                    /// What no field holds.
                    note: Option<String>,
                }
            }
            $(record { $($record)* })?
        }

        impl $Name {
            /// Sets where in the source it stands.
            ///
            /// ```
            /// # use demarche::Evidence;
            /// let evidence = Evidence::of("article").at("L18");
            /// assert_eq!(evidence.locator.as_deref(), Some("L18"));
            /// ```
            #[must_use]
            pub fn at(self, locator: impl super::Given<Option<String>>) -> $Name {
                self.locator(locator)
            }

            /// Adds somebody who says it.
            ///
            /// ```
            /// # use demarche::Evidence;
            /// let evidence = Evidence::of("article").by("macron").by("GBR");
            /// assert_eq!(evidence.speakers, ["macron".parse()?, "GBR".parse()?]);
            /// # Ok::<(), demarche::IdError>(())
            /// ```
            #[must_use]
            pub fn by(mut self, speaker: impl super::Given<ActorId>) -> $Name {
                self.speakers.push(speaker.given());
                self
            }
        }

        impl Spoken for $Name {
            fn origin(&self) -> Option<&SourceId> {
                self.origin.as_ref()
            }
            fn locator(&self) -> Option<&str> {
                self.locator.as_deref()
            }
            fn quote(&self) -> Option<&str> {
                self.quote.as_deref()
            }
            fn speakers(&self) -> &[ActorId] {
                &self.speakers
            }
            fn said(&self) -> Option<When> {
                self.said
            }
            fn attribution(&self) -> Attribution {
                self.attribution
            }
            fn is_silent(&self) -> bool {
                self.origin.is_none()
                    && self.locator.is_none()
                    && self.quote.is_none()
                    && !self.fragment
                    && self.speakers.is_empty()
                    && self.addressees.is_empty()
                    && self.said.is_none()
                    && self.attribution == Attribution::default()
                    && self.act.is_none()
            }
        }
    };
}

spoken! {
    /// Something said, on which several records rest.
    ///
    /// # Example
    /// ```
    /// use demarche::{Act, Attribution, Statement};
    ///
    /// let warning = Statement::new("warning", "article")
    ///     .at("L9")
    ///     .by("elysee")
    ///     .attribution(Attribution::Institutional)
    ///     .act(Act::Warn);
    /// assert_eq!(warning.speakers.len(), 1);
    /// ```
    pub struct Statement {
        required {
            /// Its id.
            id: StatementId,
            /// Where it was found.
            source: SourceId,
        }
        before {}
        after {}
    }
}

spoken! {
    /// One piece of what a record rests on: a statement, named or given inline, how sure it is, and how it was read.
    ///
    /// # Example
    /// ```
    /// use demarche::{Attribution, Certainty, Evidence};
    ///
    /// let inline = Evidence::of("article").at("L19").certainty(Certainty::Reported);
    /// assert_eq!(inline.attribution, Attribution::Narrator);
    /// let named = Evidence::by_statement("warning");
    /// assert_eq!(named.statement, Some("warning".parse()?));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[derive(Default)]
    pub struct Evidence {
        required {}
        before {
            /// The statement, when several records rest on it. Then none of its fields is given here.
            statement: Option<StatementId>,
            /// Where it was found, when the statement is given inline.
            source: Option<SourceId>,
        }
        after {
            /// How sure it is.
            certainty: Certainty,
            /// How the record was got from it.
            basis: Basis,
            /// The one field of the record that it supports. Such evidence neither carries the record nor hedges it.
            r#for: Option<String>,
        }
    }
}

impl Evidence {
    /// Evidence found in a source.
    ///
    /// ```
    /// # use demarche::Evidence;
    /// let evidence = Evidence::of("article");
    /// assert_eq!((evidence.source, evidence.statement), (Some("article".parse()?), None));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn of(source: impl super::Given<Option<SourceId>>) -> Evidence {
        Evidence::new().source(source)
    }

    /// Evidence given by a statement.
    ///
    /// ```
    /// # use demarche::Evidence;
    /// let evidence = Evidence::by_statement("warning");
    /// assert_eq!((evidence.source, evidence.statement), (None, Some("warning".parse()?)));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn by_statement(statement: impl super::Given<Option<StatementId>>) -> Evidence {
        Evidence::new().statement(statement)
    }

    /// Restricts it to one field of the record.
    ///
    /// ```
    /// let evidence = demarche::Evidence::of("article").supporting("expected");
    /// assert_eq!(evidence.r#for.as_deref(), Some("expected"));
    /// ```
    #[must_use]
    pub fn supporting(self, field: impl super::Given<Option<String>>) -> Evidence {
        self.r#for(field)
    }

    /// How sure a record is: as its surest evidence; nothing, when none carries it.
    pub(crate) fn surest(evidence: &[Evidence]) -> Option<Certainty> {
        evidence.iter().filter(|evidence| evidence.carries()).map(|evidence| evidence.certainty).min()
    }

    /// Whether it carries the record, rather than supporting one field of it.
    ///
    /// ```
    /// use demarche::Evidence;
    ///
    /// assert!(Evidence::of("article").carries());
    /// assert!(!Evidence::of("article").supporting("since").carries());
    /// ```
    #[must_use]
    pub fn carries(&self) -> bool {
        self.r#for.is_none()
    }
}
