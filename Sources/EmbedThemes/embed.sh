# Usage: embed.sh OUTPUT.swift FOLDER   Writes the folder's TOML files as Swift string literals.
set -eu
output=$1
{
    echo '/// The theme files that the program carries: name and TOML text.'
    echo 'enum BuiltInThemes {'
    echo '    static let files: [(name: String, toml: String)] = ['
    for file in "$2"/*.toml; do
        printf '("%s", ####"""\n' "$(basename "$file" .toml)"
        cat "$file"
        printf '\n"""####),\n'
    done
    echo '    ]'
    echo '}'
} > "$output.new"
mv "$output.new" "$output"
