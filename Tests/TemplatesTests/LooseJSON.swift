import Templates

/// JSON of any shape; numbers become text as they are written.
struct LooseJSON: Decodable {
    let value: UncheckedValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .null
        } else if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            value = .text(String(number))
        } else if let number = try? container.decode(Double.self) {
            value = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        } else if let list = try? container.decode([LooseJSON].self) {
            value = .list(list.map(\.value))
        } else {
            value = .object(try container.decode([String: LooseJSON].self).mapValues(\.value))
        }
    }
}
