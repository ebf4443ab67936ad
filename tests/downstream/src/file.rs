//! A document that is read, with what is wrong with it, and written.

use demarche::{Code, Document, Dossier, Position, samples};

pub fn is_read_and_written() -> Result<(), Box<dyn std::error::Error>> {
    let wrong = r#"{"format": "demarche/1", "agenda": [{"id": "canal", "titel": "The canal"}]}"#;
    let invalid = Document::from_json(wrong).and_then(Dossier::try_from).unwrap_err();
    let told: Vec<(&str, Code)> = invalid.problems().iter().map(|it| (it.path(), it.code())).collect();
    assert_eq!(told, [("agenda[0].titel", Code::UnknownField), ("agenda[0].title", Code::MissingField)]);
    for problem in &invalid {
        assert!(problem.to_string().starts_with(problem.path()));
    }

    let right = r#"{"format": "demarche/1", "agenda": [{"id": "canal", "title": "The canal"}]}"#;
    let dossier = Dossier::try_from(Document::from_json(right)?)?;
    let written = dossier.document().to_json();
    assert_eq!(Dossier::try_from(Document::from_json(&written)?)?, dossier);
    let document = Document::from(dossier);
    assert_eq!(document.to_json(), written);
    assert_eq!(Document::from_json_lines(document.to_json_lines())?, document);

    let paris = samples::paris()?;
    let who = paris.now().who(Position::Oppose).on("peacekeeping-troops")?;
    assert_eq!(who.parties().names(), "Italy, Poland");
    Ok(())
}
