//! Scopes: whom a question is about, narrowed and narrowed again.

use demarche::{Attendance, AttendanceStatus, Group, Meeting, Position, samples};

#[test]
fn a_scope_narrows_what_was_narrowed_before() {
    let paris = samples::paris().unwrap();
    let now = paris.now();
    let pair = || now.scope().among(["FRA", "GBR"]).unwrap();
    let who = now.who(Position::Support).on("peacekeeping-troops").unwrap().among("EU").unwrap().within(pair());
    assert_eq!(who.scope().parties().ids(), ["FRA"]);
    assert_eq!(now.tally().among("EU").unwrap().within(pair()).on("aid").unwrap().counts().total(), 1);
}

#[test]
fn nobody_else_comes_when_as_many_as_were_announced_have_confirmed() {
    let attending = |announced: u32| {
        let confirmed = |party: &str| Attendance::new(party).status(AttendanceStatus::Confirmed);
        let talks = Meeting::new("talks", "Talks").expected(announced).attendance([confirmed("FRA"), confirmed("ITA")]);
        let dossier = samples::paris().unwrap().to_builder().meeting(talks).build().unwrap();
        let outside = dossier.now().scope().outside(Group::attending("talks")).unwrap();
        (outside.definite().len(), outside.possible().len())
    };
    assert_eq!((attending(2), attending(3)), ((7, 0), (0, 7)), "of the nine that the article mentions");
}
