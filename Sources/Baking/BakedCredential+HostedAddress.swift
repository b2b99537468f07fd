import JSONText

extension BakedCredential {
    /// The JSON of the text, which must be some.
    func json() throws(BakedTextFault) -> JSONValue {
        let limits = JSONLimits(size: BakingLimits.textSize)
        do throws(JSONSyntaxError) {
            return try JSONValue(parsing: Array(text.utf8), limits: limits)
        } catch {
            throw .notJSON(error.kind)
        }
    }

    /// Where an assertion says that it is hosted: at its `id`, or before Open Badges 2.0 at the `url` in its `verify`.
    func hostedAddresses() throws(BakedTextFault) -> [String] {
        guard let assertion = try json().object else { return [] }
        let verifications = ["verify", "verification"].compactMap { assertion[$0]?.value.object }
        let addresses = [assertion["id"]] + verifications.map { $0["url"] }
        return addresses.compactMap { $0?.value.string }.filter { Form.isAddress(Array($0.utf8)[...]) }
    }
}
