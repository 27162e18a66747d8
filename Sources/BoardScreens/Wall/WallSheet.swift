import Phrases
import TerminalCanvas

/// A page of the wall: what is shown in the room that the layout leaves.
protocol WallSheet {
    init(_ wall: Wall, _ layout: WallLayout)
    /// What the page is called.
    var title: Phrase { get }
    /// Whether there is anything to show.
    var isWorthShowing: Bool { get }
    /// In how many parts it is shown, 1 or more.
    var parts: Int { get }
    /// Draws a part, counted from 0.
    func draw(_ part: Int, on canvas: inout Canvas)
}

extension WallSheet {
    var isWorthShowing: Bool { true }
    var parts: Int { 1 }
}

extension WallPage {
    /// The one switch over the pages.
    func sheet(_ wall: Wall, _ layout: WallLayout) -> any WallSheet {
        switch self {
        case .schedule: WallSchedule(wall, layout)
        case .status: WallStatus(wall, layout)
        case .ready: WallReady(wall, layout)
        case .tomorrow: WallTomorrow(wall, layout)
        case .lounge: WallLounge(wall, layout)
        }
    }
}

/// Entries of equal height that are spread over as many parts as they need.
struct WallList: Hashable, Sendable {
    /// The rows from one entry to the next.
    let pitch: Int
    /// The entries of one part, the same on each but the last.
    let perPart: Int
    let count: Int

    /// Puts `count` entries of `rows` rows into `room` rows, with a row between two where all fit
    /// or the letters are large.
    init(_ count: Int, rows: Int, room: Int) {
        let airy = rows + 1
        pitch = rows > 1 || count * airy <= room + 1 ? airy : rows
        let most = max(1, (room + pitch - rows) / pitch)
        let parts = max(1, (count + most - 1) / most)
        perPart = max(1, (count + parts - 1) / parts)
        self.count = count
    }

    var parts: Int { max(1, (count + perPart - 1) / perPart) }

    /// The entries of a part; of one that is not there, the last one's.
    func range(_ part: Int) -> Range<Int> {
        let first = min(max(0, part), parts - 1) * perPart
        return first..<min(count, first + perPart)
    }
}
