/// The datatypes that a value has where nothing else is said: <https://www.w3.org/TR/xmlschema11-2/>.
///
/// Open Badges spells its datatypes with `https`; those stand in its own table and are never made from these.
package enum XMLSchema {
    package static let string = "http://www.w3.org/2001/XMLSchema#string"
    package static let boolean = "http://www.w3.org/2001/XMLSchema#boolean"
    package static let integer = "http://www.w3.org/2001/XMLSchema#integer"
    package static let double = "http://www.w3.org/2001/XMLSchema#double"
}
