//! One declaration of a record gives its fields, constructor, setters, file form, shape check and walk.

use crate::day::{Period, When};
use crate::id::{ActorId, SourceId};
use crate::model::{Attribution, Evidence};

/// A part with fields, some of which claim something.
pub(crate) trait Record {
    /// What it rests on, if it is a record that carries evidence at all.
    fn evidence(&self) -> Option<&[Evidence]> {
        None
    }

    /// Its first and last day, if it has them.
    fn period(&self) -> Option<Period> {
        None
    }

    /// Whether a field says anything, as one that always has a value does; nothing when there is no such field.
    fn holds(&self, field: &str) -> Option<bool>;

    /// The names of its fields.
    fn fields(&self) -> &'static [&'static str];

    /// What keeps one of its fields from meaning anything.
    fn fault(&self) -> Option<Fault> {
        None
    }
}

/// A field whose text is not what it has to be.
pub(crate) struct Fault {
    pub(crate) field: &'static str,
    pub(crate) code: crate::problem::Code,
    pub(crate) message: String,
}

/// What a statement and an evidence that states inline have in common.
pub(crate) trait Spoken {
    fn origin(&self) -> Option<&SourceId>;
    fn locator(&self) -> Option<&str>;
    fn quote(&self) -> Option<&str>;
    fn speakers(&self) -> &[ActorId];
    fn said(&self) -> Option<When>;
    fn attribution(&self) -> Attribution;
    /// Whether any field of a statement is filled.
    fn is_silent(&self) -> bool;
}

/// Whether a field need not be written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A field's name as in the file: `r#for` is `for`.
pub(crate) const fn field_name(written: &'static str) -> &'static str {
    match written.as_bytes() {
        b"r#for" => "for",
        _ => written,
    }
}

macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident $(made by $new:ident)? {
            required { $( $(#[$rmeta:meta])* $r:ident: $R:ty, )* }
            optional { $( $(#[$ometa:meta])* $o:ident: $O:ty $(= $Plain:ty)?, )* }
        }
        $(record { $($record:tt)* })?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, ::serde::Serialize)]
        #[non_exhaustive]
        pub struct $Name {
            $( $(#[$rmeta])* pub $r: $R, )*
            $(
                $(#[$ometa])*
                #[serde(skip_serializing_if = "crate::model::record::is_default")]
                pub $o: $O,
            )*
        }

        /// Every optional field has a setter of its name, which replaces what the field held.
        impl $Name {
            $crate::model::record::constructor! { $($new)?; $Name { $($r: $R),* } { $($o),* } }

            $( $crate::model::record::setter! { $(#[$ometa])* $o: $O $(= $Plain)? } )*
        }

        impl<'de> ::serde::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<$Name, D::Error> {
                use $crate::model::fields::{FieldOf, once};
                use $crate::model::record::field_name;
                struct Fields;
                impl<'de> ::serde::de::Visitor<'de> for Fields {
                    type Value = $Name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<A: ::serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$Name, A::Error> {
                        $( let mut $r: Option<$R> = None; )*
                        $( let mut $o: Option<$O> = None; )*
                        while let Some(field) = map.next_key_seed(FieldOf($Name::FIELDS))? {
                            $( if field == field_name(stringify!($r)) {
                                once(field, &mut $r, &mut map)?;
                                continue;
                            } )*
                            $( if field == field_name(stringify!($o)) {
                                once(field, &mut $o, &mut map)?;
                                continue;
                            } )*
                        }
                        Ok($Name {
                            $( $r: $r.ok_or_else(|| ::serde::de::Error::missing_field(field_name(stringify!($r))))?, )*
                            $( $o: $o.unwrap_or_default(), )*
                        })
                    }
                }
                deserializer.deserialize_map(Fields)
            }
        }

        impl $Name {
            const FIELDS: &'static [&'static str] = &[
                $( $crate::model::record::field_name(stringify!($r)), )*
                $( $crate::model::record::field_name(stringify!($o)), )*
            ];
        }

        impl $crate::model::walk::Part for $Name {
            #[cfg(feature = "json")]
            fn shape(tree: &$crate::model::shape::Tree, place: &mut $crate::model::shape::Place<'_>) {
                use $crate::model::record::field_name;
                const FIELDS: &[$crate::model::shape::Field] = &[
                    $( $crate::model::shape::Field {
                        name: field_name(stringify!($r)), required: true, shape: <$R>::shape,
                    }, )*
                    $( $crate::model::shape::Field {
                        name: field_name(stringify!($o)), required: false, shape: <$O>::shape,
                    }, )*
                ];
                place.fields(tree, FIELDS);
            }

            fn walk(&self, walk: &mut $crate::model::walk::Walk<'_>) {
                walk.record(self);
                $( walk.field($crate::model::record::field_name(stringify!($r)), &self.$r); )*
                $( walk.field($crate::model::record::field_name(stringify!($o)), &self.$o); )*
            }
        }

        #[cfg(feature = "snapshot")]
        impl $crate::model::packed::Packed for $Name {
            const FORM: u64 = {
                use $crate::model::packed::{START, joined, named};
                let form = named(START, "required");
                $( let form = joined(named(form, stringify!($r)), <$R>::FORM); )*
                let form = named(form, "optional");
                $( let form = joined(named(form, stringify!($o)), <$O>::FORM); )*
                form
            };

            fn pack<'d>(&'d self, writer: &mut $crate::model::packed::Writer<'d>) {
                $(
                    const { assert!(<$R>::WHOLE) }
                    self.$r.pack(writer);
                )*
                let present = &mut $crate::model::packed::Present::default();
                $( present.push(!$crate::model::record::is_default(&self.$o)); )*
                writer.present(present);
                $( if !$crate::model::record::is_default(&self.$o) {
                    self.$o.pack(writer);
                } )*
            }

            #[inline]
            fn unpack(reader: &mut $crate::model::packed::Reader<'_>) -> $Name {
                $( let $r = <$R>::unpack(reader); )*
                let present = &mut reader.present();
                $( let $o = if present.take() { <$O>::unpack(reader) } else { ::std::default::Default::default() }; )*
                present.done(reader);
                $Name { $($r,)* $($o,)* }
            }
        }

        impl $crate::model::record::Record for $Name {
            fn holds(&self, field: &str) -> Option<bool> {
                use $crate::model::record::field_name;
                use $crate::model::walk::Part;
                $( if field == field_name(stringify!($r)) { return Some(!Part::is_absent(&self.$r)); } )*
                $( if field == field_name(stringify!($o)) { return Some(!Part::is_absent(&self.$o)); } )*
                None
            }

            fn fields(&self) -> &'static [&'static str] {
                <$Name>::FIELDS
            }

            $($($record)*)?
        }
    };
}
pub(crate) use record;

/// The constructor, which takes the required fields; a record may have it under another name, for constructors of its own.
macro_rules! constructor {
    (; $Name:ident { $($r:ident: $R:ty),* } { $($o:ident),* }) => {
        /// A record with what it cannot do without.
        #[must_use]
        pub fn new($($r: impl $crate::model::Given<$R>),*) -> $Name {
            $Name { $($r: $r.given(),)* $($o: ::std::default::Default::default(),)* }
        }
    };
    ($new:ident; $Name:ident { $($r:ident: $R:ty),* } { $($o:ident),* }) => {
        fn $new($($r: impl $crate::model::Given<$R>),*) -> $Name {
            $Name { $($r: $r.given(),)* $($o: ::std::default::Default::default(),)* }
        }
    };
}
pub(crate) use constructor;

/// The setter of an optional field. A field declared with a plain type takes just that, so that `"2025-03".parse()?` knows
/// what it is to be.
macro_rules! setter {
    ($(#[$meta:meta])* $field:ident: $Field:ty) => {
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, $field: impl $crate::model::Given<$Field>) -> Self {
            self.$field = $field.given();
            self
        }
    };
    ($(#[$meta:meta])* $field:ident: $Field:ty = $Plain:ty) => {
        $(#[$meta])*
        #[must_use]
        pub fn $field(mut self, $field: $Plain) -> Self {
            self.$field = $crate::model::Given::given($field);
            self
        }
    };
}
pub(crate) use setter;

/// A record that carries its evidence and a note.
macro_rules! cited {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident $(made by $new:ident)? {
            required { $($required:tt)* }
            optional { $($optional:tt)* }
        }
        $(record { $($record:tt)* })?
    ) => {
        $crate::model::record::record! {
            $(#[$meta])*
            pub struct $Name $(made by $new)? {
                required { $($required)* }
                optional {
                    $($optional)*
                    /// What it rests on.
                    evidence: Vec<$crate::model::Evidence>,
                    /// What no field holds.
                    note: Option<String>,
                }
            }
            record {
                fn evidence(&self) -> Option<&[$crate::model::Evidence]> {
                    Some(&self.evidence)
                }
                $($($record)*)?
            }
        }

        impl $Name {
            /// Adds a piece of evidence.
            ///
            /// ```
            /// # use demarche::{Evidence, Membership};
            /// let norway = Membership::new("NOR").cite(Evidence::of("treaty")).cite(Evidence::of("article").at("L9"));
            /// assert_eq!(norway.evidence.len(), 2);
            /// ```
            #[must_use]
            pub fn cite(mut self, evidence: $crate::model::Evidence) -> $Name {
                self.evidence.push(evidence);
                self
            }
        }
    };
}
pub(crate) use cited;

/// A cited record that holds from a day to a day.
macro_rules! lasting {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident $(made by $new:ident)? {
            required { $($required:tt)* }
            optional { $($optional:tt)* }
        }
    ) => {
        $crate::model::record::cited! {
            $(#[$meta])*
            pub struct $Name $(made by $new)? {
                required { $($required)* }
                optional {
                    $($optional)*
                    /// Its first day.
                    since: Option<$crate::day::When>,
                    /// Its last day, or that it has none, or that nobody knows which.
                    until: $crate::day::Until,
                }
            }
            record {
                fn period(&self) -> Option<$crate::day::Period> {
                    Some($Name::period(self))
                }
            }
        }

        impl $Name {
            /// From its first day to its last, as given.
            ///
            /// ```
            /// # use demarche::{Membership, Until, day};
            /// let britain = Membership::new("GBR").since(day(1973, 1, 1));
            /// assert_eq!(britain.period().to_string(), "1973-01-01/..");
            /// assert_eq!(britain.until(Until::Unknown).period().to_string(), "1973-01-01/");
            /// ```
            #[must_use]
            pub fn period(&self) -> $crate::day::Period {
                $crate::day::Period::new(self.since, self.until)
            }
        }
    };
}
pub(crate) use lasting;
