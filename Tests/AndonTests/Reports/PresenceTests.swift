import Testing

struct PresenceTests {
    @Test func `technicians say what they do, until when and how much of the day is filled`() throws
    {
        let shop = try ScriptedDay.make()
        try shop.done("do", "assign", "1044", "--tech", "Smith")
        let technicians = try shop.document("status")["technicians"]
        let smith = technicians[0]
        #expect(smith["name"].text == "B. Smith" && smith["skill"].number == 4)
        #expect(smith["state"].text == "in-work" && smith["job"].text == "1043/1")
        // 40 minutes of 1041 and 180 of 1043 until 11:00, which grows with the clock to 11:10 and
        // by 18 that such a job still takes; behind it come 126 minutes of 1044 around lunch.
        #expect(smith["load_minutes"].number == 40 + 190 + 18 + 126)
        #expect(smith["queue"].texts == ["1044/1"])
        #expect(smith["free_from"].text == "2026-11-23T14:34:00+01:00")
        let white = technicians[1]
        #expect(white["state"].text == "break" && white["job"].isNull)
        #expect(white["load_minutes"].number == 31)
        #expect(white["free_from"].text == "2026-11-23T12:00:00+01:00")
    }
}
