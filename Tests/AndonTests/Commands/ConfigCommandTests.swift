import Testing

struct ConfigCommandTests {
    @Test func `each value is printed with where it came from`() throws {
        let shop = try ShopOnDisk()
        let file = try shop.home.write(
            "config/andon/config.toml", "theme = \"mono\"\nmouse = false\n")
        let run = try runAndon(
            ["config", "print", "--store", "/s.db"],
            environment: ["ANDON_AS": "Wang", "LANG": "zh_CN.UTF-8"], home: shop.home)
        #expect(
            run.out == """
                store =      "/s.db"    # --store
                as =         "Wang"     # ANDON_AS
                language =   "zh-Hans"  # LANG
                theme =      "mono"     # \(file)
                mouse =      false      # \(file)
                ascii =      false      # 内置
                bell =       true       # 内置
                osc9 =       false      # 内置

                """)
    }

    @Test func `the files are checked`() throws {
        let shop = try ShopOnDisk()
        #expect(try shop.done("config", "check").hasPrefix("there is no configuration file"))
        let file = try shop.home.write("config/andon/config.toml", "theme = \"mono\"\n")
        #expect(try shop.done("config", "check") == "\(file): good\n")
        try shop.home.write("config/andon/config.toml", "theme = \"nowhere\"\n")
        #expect(
            try shop.refused("config", "check").hasPrefix("there is no theme nowhere; there are "))
        try shop.home.write("config/andon/config.toml", "thme = \"mono\"\n")
        #expect(try shop.refused("config", "check").contains("“thme” is not a setting"))
    }
}
