import Diagnostics

/// The words for what keeps a document from meaning anything that could be signed.
package enum LinkedDataPhrase: String, Phrasebook {
    case documentNotAnObject = "the document is not a JSON object"
    case missingContext = "the document has no '@context'"
    case unknownContext = "the context '{address}' is not built in, so this cannot be checked"
    case embeddedContext = "the document defines terms of its own, so this cannot be checked"
    case unknownTerm = "the term '{name}' is not defined by the document's contexts"
    case undefinedType = "the type '{name}' is not defined by the document's contexts"
    case misusedKeyword = "'{name}' cannot stand here: it is a keyword"
    case unsupportedKeyword = "the keyword '{name}' is not used in credentials"
    case collidingKeywords = "'{name}' is given twice in one object"
    case duplicateName = "the name '{name}' is used twice in one object"
    case relativeIRI = "'{text}' is not an absolute address"
    case malformedIRI = "'{text}' is not a valid address"
    case protectedTerm = "the contexts disagree on the meaning of '{name}'"
    case wrongValue = "the value of '{keyword}' is of the wrong kind"
    case invalidValueObject = "an object with '@value' has other members than its type or language"
    case malformedLanguageTag = "'{tag}' is not a language tag"
    case numberTooLarge = "the number '{text}' is too large to be signed"
    case emptyGraph = "a value says nothing of its own that could be signed"
    case tooDeep = "objects and lists are more than {limit} levels deep"
    case tooManyContexts = "types are combined in more than {limit} ways"
    /// A problem and the member that has it.
    case place = "{problem} (in '{path}')"
}
