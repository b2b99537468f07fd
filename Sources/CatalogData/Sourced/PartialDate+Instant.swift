import CatalogModel

extension PartialDate {
    /// Noon of the first day that the date can mean, in UTC: the form in which badge documents sign a day too.
    var asInstant: String { (firstDay?.description ?? description) + "T12:00:00Z" }
}
