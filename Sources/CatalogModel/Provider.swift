/// Who offered what was completed, under the name that the license office listed at the time.
package struct Provider: Sendable {
    package let key: Slug
    package let name: String

    package init(key: Slug, name: String) {
        self.key = key
        self.name = name
    }
}
