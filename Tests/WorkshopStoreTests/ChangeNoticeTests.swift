import Glibc
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct ChangeNoticeTests {
    private let scratch = Scratch()

    private func isReadable(_ notice: ChangeNotice) -> Bool {
        var waited = pollfd(fd: notice.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waited, 1, 0) == 1
    }

    @Test func `an append is told and can be seen when it is told`() throws {
        let (writer, reader) = (try scratch.create(), try scratch.open(readOnly: true))
        let notice = try #require(reader.changeNotice())
        #expect(!isReadable(notice))
        #expect(!notice.drain())

        try writer.given(Given.shop)
        #expect(isReadable(notice))
        #expect(notice.drain())
        #expect(!isReadable(notice))
        #expect(try reader.refresh(now: .noon).count == 3)
    }

    @Test func `a refusal and a reading are not told`() throws {
        let (writer, reader) = (try scratch.create(), try scratch.open(readOnly: true))
        try writer.given(Given.shop)
        let notice = try #require(reader.changeNotice())
        _ = try writer.when(.afterWork(.settle(OrderID("1"))))
        _ = try reader.refresh(now: .noon)
        #expect(!notice.drain())
    }

    @Test func `a head file that is replaced is watched on`() throws {
        let store = try scratch.create()
        let notice = try #require(store.changeNotice())
        let head = try scratch.bytes("-head")
        try scratch.write(head, "-new")
        #expect(rename(scratch.path + "-new", scratch.path + "-head") == 0)
        #expect(notice.drain())
        try store.given(Given.shop)
        #expect(notice.drain())
    }

    @Test func `without a head file there is no notice`() {
        #expect(ChangeNotice(ofStoreAt: scratch.path) == nil)
    }
}
