/// The name of a person who is listed by last name, turned round: "Smith, Jane" is Jane Smith.
///
/// - What follows a name is no part of it that could stand first: "Smith, Ed.D." and "King, Jr." are left as they are, and
///   "Smith, Jane, Ed.D." is "Jane Smith, Ed.D.".
/// - Degrees without periods count only in their usual spelling: "MD" follows a name, "Md" is one.
enum PersonName {
    /// - Returns: nil for a name with more parts between commas than can be told apart.
    static func turned(_ text: String) -> String? {
        let parts = text.split(separator: ",").map { $0.trimmedForName }.filter { !$0.isEmpty }
        let names = parts.filter { !isEnding($0) }
        let endings = parts.filter(isEnding)
        guard parts.count > 1, names.count > 1 else { return text }
        // Only what stands before all names or between them is told; after "Smith, Ed.D." comes no more.
        guard names.count == 2, !isEnding(parts[0]) else { return nil }
        return (["\(names[1]) \(names[0])"] + endings).joined(separator: ", ")
    }

    /// Whether a part between commas is nothing but what follows a name.
    private static func isEnding(_ part: String) -> Bool {
        let words = part.split { $0.isWhitespace || $0 == "/" || $0 == "&" }
        return !words.isEmpty && words.allSatisfy { isEndingWord($0) }
    }

    private static func isEndingWord(_ word: Substring) -> Bool {
        let letters = word.filter { $0 != "." && $0 != "-" && $0 != "(" && $0 != ")" }
        if generations.contains(letters.lowercased()) { return true }
        if degrees.contains(String(letters)) { return true }
        return word.contains(".") && foldedDegrees.contains(letters.lowercased())
    }

    private static let generations: Set = ["jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "esq"]

    private static let degrees: Set = [
        "PhD", "PHD", "EdD", "EDD", "EdS", "EDS", "EdM", "MD", "JD", "DO", "DDS", "DMD", "DVM", "DNP", "DPT", "PsyD",
        "PSYD", "DMin", "ThD", "DSc", "ScD", "DrPH", "DBA", "DMA", "AuD", "OTD", "LLB", "LLM", "AA", "AS", "AAS", "BA",
        "BS", "BSc", "BEd", "BSEd", "BFA", "BBA", "BM", "BSN", "BSW", "MA", "MS", "MSc", "MEd", "MED", "MSEd", "MSED",
        "MAEd", "MAT", "MBA", "MPA", "MPH", "MPP", "MFA", "MLIS", "MLS", "MSN", "MSW", "MDiv", "MM", "MMus", "CAS",
        "RN", "LPN", "NP", "PA", "CPA", "CFA", "PE", "PMP", "LCSW", "LSW", "LPC", "LCPC", "LMFT", "LMHC", "BCBA", "NCC",
        "NCSP", "NBCT", "SLP", "CCCSLP", "CCC", "OTR", "OTRL", "SHRM", "SPHR", "PHR", "CAGS", "ABD", "Ret",
    ]
    private static let foldedDegrees = Set(degrees.map { $0.lowercased() })
}

extension Substring {
    fileprivate var trimmedForName: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
