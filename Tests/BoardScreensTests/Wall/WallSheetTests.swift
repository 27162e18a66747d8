import Testing

@testable import BoardScreens

struct WallSheetTests {
    @Test func `entries that fit stand on one part, with air where there is room`() {
        #expect(WallList(4, rows: 1, room: 7).pitch == 2)
        #expect(WallList(4, rows: 1, room: 6).pitch == 1)
        #expect(WallList(4, rows: 3, room: 15).parts == 1)
        #expect(WallList(4, rows: 3, room: 14).parts == 2)
    }

    @Test func `too many are spread evenly, and none is lost or told twice`() {
        let list = WallList(10, rows: 3, room: 16)
        #expect(list.parts == 3)
        #expect((0..<list.parts).flatMap { Array(list.range($0)) } == Array(0..<10))
        #expect(list.range(0).count == 4)
    }

    @Test func `a part that is not there is the last one, and of nothing there is one part`() {
        #expect(WallList(10, rows: 3, room: 16).range(9) == 8..<10)
        #expect(WallList(0, rows: 3, room: 16).range(0).isEmpty)
        #expect(WallList(0, rows: 3, room: 16).parts == 1)
        #expect(WallList(3, rows: 5, room: 0).parts == 3)
    }
}
