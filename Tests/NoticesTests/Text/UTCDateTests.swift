import Testing

@testable import Notices

struct UTCDateTests {
    @Test(arguments: [
        (noon, "Mon, 23 Nov 2026 12:00:00 +0000"), (0, "Thu, 1 Jan 1970 00:00:00 +0000"),
        (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
        (951_782_400_999, "Tue, 29 Feb 2000 00:00:00 +0000"),
        (4_107_542_399_000, "Sun, 28 Feb 2100 23:59:59 +0000"),
        (4_107_542_400_000, "Mon, 1 Mar 2100 00:00:00 +0000"),
    ])
    func `a mail's date is written in UTC`(milliseconds: Int, text: String) {
        #expect(UTCDate(milliseconds: milliseconds).mailText == text)
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Tue, 29 Feb 2000 00:00:00 GMT", 951_782_400),
    ])
    func `a date of HTTP is read`(text: String, seconds: Int) {
        #expect(UTCDate(http: text)?.seconds == seconds)
    }

    @Test func `what is written is read again, on every day of some centuries`() {
        for day in stride(from: 0, through: 200_000, by: 37) {
            let seconds = day * 86_400 + day % 86_400
            let date = UTCDate(milliseconds: seconds * 1_000)
            let text = date.mailText.replacing("+0000", with: "GMT")
            #expect(UTCDate(http: text) == date)
        }
    }

    @Test(arguments: [
        "", "120", "Sun, 06 Nov 1994 08:49:37 CET", "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
        "Sun, 99 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49 GMT",
    ])
    func `another text is no date`(text: String) {
        #expect(UTCDate(http: text) == nil)
    }
}
