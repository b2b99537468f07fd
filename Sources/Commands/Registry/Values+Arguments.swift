import ArgumentParser
import CatalogModel
import Issuing

// What the command line gives as text, read as files are.

extension AwardID: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
    package init?(argument: String) { self.init(iso: argument) }
}

extension Slug: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension UTCInstant: ExpressibleByArgument {
    package init?(argument: String) { self.init(iso: argument) }
}

extension RevocationReason: ExpressibleByArgument {}

extension DateOrder: ExpressibleByArgument {}
