//! What was counted of some players, with more put to them.

/// What was counted of some players, with more put to them: in a class of their own, which comes last.
pub(super) trait Expansion: Sized {
    /// And so many more, all of whom must be in.
    fn needing(self, number: usize) -> Self;

    /// And so many more, who change nothing.
    fn idle(self, number: usize) -> Self;

    /// The game of those who block: a coalition wins if the others lose.
    fn dual(self) -> Self;

    /// And so many more, each of whom wins alone: in the dual, those who must be in.
    fn sufficing(self, number: usize) -> Self {
        self.dual().needing(number).dual()
    }
}
