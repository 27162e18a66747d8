import Testing

@testable import WorkshopStore

@Suite struct SendingClaimTests {
    private let scratch = Scratch()

    @Test func `one sender at a time`() throws {
        var first = SendingClaim.take(forStoreAt: scratch.path)
        #expect(first != nil)
        #expect(SendingClaim.take(forStoreAt: scratch.path) == nil)
        first = nil
        _ = first
        #expect(SendingClaim.take(forStoreAt: scratch.path) != nil)
    }

    @Test func `whether somebody sends can be seen without disturbing`() {
        #expect(SendingClaim.isFree(forStoreAt: scratch.path))
        let claim = SendingClaim.take(forStoreAt: scratch.path)
        #expect(claim != nil && !SendingClaim.isFree(forStoreAt: scratch.path))
    }

    @Test func `two stores have two senders`() {
        let one = SendingClaim.take(forStoreAt: scratch.path)
        let other = SendingClaim.take(forStoreAt: scratch.path + "2")
        #expect(one != nil && other != nil)
    }

    @Test func `where no file can be made nobody sends`() {
        #expect(SendingClaim.take(forStoreAt: scratch.directory + "/nowhere/workshop.db") == nil)
    }
}
