/// HTML or XML that is already safe to publish: rendered by a template, or by code that escapes.
///
/// Only `{{{name}}}` shows it. Text from a person's file must never come in here unescaped.
@usableFromInline
package struct TrustedMarkup: Sendable, Hashable {
    package let bytes: [UInt8]

    package init(alreadySafe bytes: [UInt8]) {
        self.bytes = bytes
    }
}
