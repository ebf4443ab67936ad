//! Where something was found, and what was said there: sources and statements.

use super::evidence::Claimants;
use super::{ActorRef, EvidenceRef, RelationRef, StanceRef, cites, view};
use crate::id::{SourceId, StatementId};

view! {
    /// A source of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Source};
    ///
    /// let dossier = Dossier::builder().source(Source::new("article").title("Who sends troops?")).build()?;
    /// assert_eq!(dossier.source("article").unwrap().title(), Some("Who sends troops?"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    SourceRef of Source in sources
    /// ```
    /// use demarche::SourceKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.source("chat")?.record().kind, Some(SourceKind::Leak));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> SourceRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let source = paris.statement("loathing")?.source();
    /// assert_eq!(source.id().as_str(), "article");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d SourceId {
        &self.record().id
    }

    /// Its title, if it has one.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.source("chat")?.title(), Some("Leaked chat of senior US security officials"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn title(self) -> Option<&'d str> {
        self.record().title.as_deref()
    }

    /// The statements found in it, in order of declaration.
    ///
    /// # Cost
    /// Linear in all statements.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.source("article")?.statements().count(), 9);
    /// assert_eq!(paris.source("chat")?.statements().count(), 0, "what it revealed was found in the article");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn statements(self) -> impl Iterator<Item = StatementRef<'d>> {
        self.dossier.statements().filter(move |statement| statement.source() == self)
    }
}

view! {
    /// A statement of a dossier, on which several records rest.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Source, Statement};
    ///
    /// let dossier = Dossier::builder()
    ///     .source(Source::new("article"))
    ///     .statement(Statement::new("warning", "article").quote("There’s still a long way to go"))
    ///     .build()?;
    /// assert_eq!(dossier.statement("warning").unwrap().source().id().as_str(), "article");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    StatementRef of Statement in statements
    /// ```
    /// use demarche::Act;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.statement("long-way-to-go")?.record().act, Some(Act::Warn));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> StatementRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let evidence = paris.item("black-sea-ceasefire")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(evidence.statement().unwrap().id().as_str(), "french-caution");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d StatementId {
        &self.record().id
    }

    /// Where it was found.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let loathing = paris.statement("loathing")?;
    /// assert_eq!(loathing.source().id().as_str(), "article");
    /// assert!(loathing.record().origin.is_some(), "the article has it from the leaked chat");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn source(self) -> SourceRef<'d> {
        self.dossier.of(&self.record().source)
    }

    /// Who says it, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let speaker = paris.statement("loathing")?.speakers().next().unwrap();
    /// assert_eq!(speaker.name(), "Pete Hegseth");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn speakers(self) -> impl ExactSizeIterator<Item = ActorRef<'d>> {
        self.dossier.each(&self.record().speakers)
    }

    /// The source behind the source; where none is given, the source itself.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.statement("loathing")?.origin(), paris.source("chat")?);
    /// assert_eq!(paris.statement("long-way-to-go")?.origin(), paris.source("article")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn origin(self) -> SourceRef<'d> {
        let record = self.record();
        self.dossier.of(record.origin.as_ref().unwrap_or(&record.source))
    }

    /// To whom it is said, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let addressee = paris.statement("loathing")?.addressees().next().unwrap();
    /// assert_eq!(addressee.name(), "the one whom Hegseth answers in the chat");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn addressees(self) -> impl ExactSizeIterator<Item = ActorRef<'d>> {
        self.dossier.each(&self.record().addressees)
    }

    /// The stances that rest on it, in order of declaration.
    ///
    /// # Cost
    /// Linear in all evidence of stances.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stances: Vec<_> = paris.statement("long-way-to-go")?.stances().map(|stance| stance.item().title()).collect();
    /// assert_eq!(stances, ["Black Sea ceasefire"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stances(self) -> impl Iterator<Item = StanceRef<'d>> {
        self.dossier.stances().filter(move |stance| self.carries(stance.evidence()))
    }

    /// The relations that rest on it, in order of declaration.
    ///
    /// # Cost
    /// Linear in all evidence of relations.
    ///
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let kinds: Vec<_> = paris.statement("loathing")?.relations().map(|relation| relation.record().kind).collect();
    /// assert_eq!(kinds, [RelationKind::Contempt, RelationKind::Contempt, RelationKind::Accusation]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn relations(self) -> impl Iterator<Item = RelationRef<'d>> {
        self.dossier.relations().filter(move |relation| self.carries(relation.evidence()))
    }

    fn carries(self, mut evidence: impl Iterator<Item = EvidenceRef<'d>>) -> bool {
        evidence.any(|evidence| evidence.record().statement.as_ref() == Some(self.id()))
    }
}

cites! {
    /// ```
    /// use demarche::{Dossier, Evidence, Source};
    ///
    /// let leak = Source::new("leak").cite(Evidence::of("article").at("p. 2"));
    /// let dossier = Dossier::builder().source(Source::new("article")).source(leak).build()?;
    /// let evidence = dossier.source("leak").unwrap().evidence().next().unwrap();
    /// assert_eq!(evidence.source(), dossier.source("article").ok());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    SourceRef about |_source| Claimants::Nobody;
}
