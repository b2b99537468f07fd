/// A link in the header of every page, in content order.
package struct NavigationItem: Sendable {
    package let page: Located<ContentPath>
    package internal(set) var label: String

    package init(page: Located<ContentPath>, label: String) {
        self.page = page
        self.label = label
    }
}
