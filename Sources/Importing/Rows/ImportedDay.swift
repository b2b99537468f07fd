import CatalogModel
import Issuing

/// The day that a cell of an export means, or why it cannot be told.
enum ImportedDay: Equatable {
    case day(CalendarDate)
    /// It is a day in several readings.
    case ambiguous([CalendarDate])
    /// It is none in the order that was said, and these in the other.
    case otherOrder([CalendarDate])
    /// The number by which spreadsheets keep a day.
    case serial
    case noSuchDay
    case unreadable

    init(_ text: String, order: DateOrder?) {
        if WrittenDay.isSerial(text) {
            self = .serial
            return
        }
        let readings = WrittenDay.readings(of: text, order: order)
        if let day = readings.first {
            // Of three, the last has the year first and in two digits, which hardly anybody writes.
            self = readings.count == 1 ? .day(day) : .ambiguous(Array(readings.prefix(2)))
            return
        }
        let others = order == nil ? [] : WrittenDay.readings(of: text)
        self = !others.isEmpty ? .otherOrder(others) : WrittenDay.hasISOForm(text) ? .noSuchDay : .unreadable
    }
}
