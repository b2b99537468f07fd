import CatalogModel
import Credentials
import Foundation
import Issuing
import Registry

extension RegistryForge {
    /// The most awards of a file.
    private static let awardLimit = UnsealedAwardFile.awardLimit

    /// Replaces the specimens of the site by many awards that differ in their ids and places only.
    ///
    /// Seals and status list are real. The proofs are not: all awards have the same signature, of the right form, that
    /// nobody made. A build does not check proofs, and making 10,000 takes longer than a build.
    ///
    /// - Parameters:
    ///   - count: how many; at most 131,072, which is what a status list holds.
    ///   - model: what they say but for id and place.
    ///   - run: when all of them were issued, as `2024-06-01T12:00:00Z`.
    /// - Throws: where a fact is misspelt, the site has no such edition, or a file cannot be written.
    package func writeCrowd(of count: Int, like model: PlainAward, run: String) throws {
        let run = try Self.instant(run)
        guard count <= StatusList.length else { throw Failure.count(count) }
        let achievements = try achievements(of: [model.edition])
        let nobody = [UInt8](repeating: 0x5A, count: 64)
        let proof = AwardProof(
            key: key.key.publicKey, value: SignatureText(of: nobody), file: FileSignature(of: nobody))
        let line = AwardLine.standing(try model.draft(issued: run), proof)
        // A line is made once and changed as text: to make each by itself takes seconds in a test.
        let text = String(decoding: line.bytes, as: UTF8.self)
        let parts = text.split(separator: model.id).flatMap { $0.split(separator: #""index":\#(model.place)}"#) }
        guard parts.count == 3 else { throw Failure.spelling(text) }
        try remove()
        try writeCommon(achievements, run: run, changed: run)
        let head = head(run: run, achievements: achievements).bytes
        for start in stride(from: 0, to: count, by: Self.awardLimit) {
            var file = head
            for number in start..<min(start + Self.awardLimit, count) {
                file += "\n\(parts[0])\(AwardID.numbered(number))\(parts[1])\"index\":\(number)}\(parts[2])".utf8
            }
            let name = AwardFileName(run: run, first: .numbered(start))
            try write(try AwardFileSealing.sealed(file), to: "awards/\(name)")
        }
    }
}

extension AwardID {
    /// An id that nobody has to guess.
    fileprivate static func numbered(_ number: Int) -> AwardID { AwardID(high: 0, low: UInt64(number) + 1) }
}
