//! Arguments, one after another: options, their values, and words.

/// The arguments that are not read yet.
#[derive(Debug)]
pub(crate) struct Arguments<'a> {
    rest: std::slice::Iter<'a, String>,
    option: &'a str,
    /// What stands behind its `=`, until it is taken.
    given: Option<&'a str>,
}

impl<'a> Arguments<'a> {
    pub(crate) fn of(arguments: &'a [String]) -> Arguments<'a> {
        Arguments { rest: arguments.iter(), option: "", given: None }
    }

    /// The next option, without its value, or the next word. Fails if the value of the last option was not taken.
    pub(crate) fn next(&mut self) -> Result<Option<&'a str>, String> {
        if self.given.is_some() {
            return Err(format!("`{}` takes no value; see --help", self.option));
        }
        let Some(argument) = self.rest.next() else { return Ok(None) };
        (self.option, self.given) = match argument.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(value)),
            _ => (argument.as_str(), None),
        };
        Ok(Some(self.option))
    }

    /// The value of the option: what stands behind its `=`, or else the next argument, unless that is an option.
    pub(crate) fn value(&mut self, what: &str) -> Result<&'a str, String> {
        if let Some(given) = self.given.take() {
            return Ok(given);
        }
        let value = self.rest.as_slice().first().filter(|next| !next.starts_with("--"));
        self.rest = self.rest.as_slice().get(usize::from(value.is_some())..).unwrap_or_default().iter();
        value.map(String::as_str).ok_or_else(|| format!("`{}` needs {what}; see --help", self.option))
    }
}

/// Sets what can be given once.
pub(crate) fn once<T>(wanted: &mut Option<T>, value: T, option: &str) -> Result<(), String> {
    match wanted.replace(value) {
        None => Ok(()),
        Some(_) => Err(format!("`{option}` is given twice; see --help")),
    }
}
