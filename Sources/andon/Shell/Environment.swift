import Glibc

/// Environment variables and the folders that the XDG rules make of them.
enum Environment {
    /// The variable's value; nil when it is not set or empty.
    static subscript(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty
        else { return nil }
        return value
    }

    /// Where the store lies when nobody says otherwise.
    static var defaultStorePath: String {
        let data = self["XDG_DATA_HOME"] ?? home + "/.local/share"
        return data + "/andon/workshop.db"
    }

    /// Where sshd looks for the keys that lead to this account.
    static var authorizedKeysPath: String { home + "/.ssh/authorized_keys" }

    /// The configuration files, the user's before the site's.
    static var configurationPaths: [String] {
        let own = self["XDG_CONFIG_HOME"] ?? home + "/.config"
        return [own + "/andon/config.toml", "/etc/xdg/andon/config.toml"]
    }

    /// Where themes of one's own lie, the user's before those that were installed.
    static var themeFolders: [String] {
        let own = self["XDG_CONFIG_HOME"] ?? home + "/.config"
        return [own + "/andon/themes", programFolder + "/../share/andon/themes"]
    }

    /// The locale for messages, by the usual order of variables.
    static var messageLocale: String? { self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] }

    /// The variable that sets the locale for messages.
    static var messageLocaleName: String? {
        ["LC_ALL", "LC_MESSAGES", "LANG"].first { self[$0] != nil }
    }

    /// The login name; `andon` when there is none.
    static var userName: String {
        if let name = self["USER"] { return name }
        guard let entry = getpwuid(getuid()) else { return "andon" }
        return String(cString: entry.pointee.pw_name)
    }

    private static var home: String {
        if let home = self["HOME"] { return home }
        guard let entry = getpwuid(getuid()) else { return "/" }
        return String(cString: entry.pointee.pw_dir)
    }

    /// The absolute path of this program; nil when its file is gone.
    static var programPath: String? { Files.resolved("/proc/self/exe") }

    private static var programFolder: String {
        programPath.map(Files.folder) ?? "."
    }
}
