import Foundation
import Testing

/// Behaviour, help and README say the same.
@Suite struct `The README` {
  let readme: String
  let folder: Folder

  init() throws {
    readme = try String(contentsOfFile: Session.package + "/README.md", encoding: .utf8)
    folder = try Folder()
  }

  @Test func `names every command that the help names`() throws {
    let help = try Session.cutline("--help", in: folder).out
    let commands = help.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.allSatisfy { $0.isLowercase } && $0 != "cutline" }
    #expect(commands.count >= 10, "\(help)")
    for command in commands { #expect(readme.contains("`cutline \(command)"), "\(command)") }
  }

  @Test func `names every rule with its severity`() throws {
    let rules = try Session.cutline("rules", in: folder).out.split(separator: "\n")
    #expect(rules.count >= 19)
    for rule in rules {
      let cells = rule.split(separator: "\t")
      #expect(readme.contains("| \(cells[0]) | \(cells[1]) | \(cells[2]) |"), "\(rule)")
    }
  }

  @Test func `names every setting that a rule says it reads`() throws {
    let rules = try Session.cutline("rules", "--json", in: folder).out
    let data = try JSONSerialization.jsonObject(with: Data(rules.utf8)) as? [[String: Any]]
    let keys = Set((data ?? []).flatMap { $0["configuration"] as? [String] ?? [] })
    #expect(keys.count >= 8, "\(rules)")
    for key in keys {
      let parts = key.split(separator: ".", maxSplits: 1)
      let section = readme.components(separatedBy: "\n[\(parts[0])]\n").dropFirst().first ?? ""
      let lines = section.components(separatedBy: "\n\n").first ?? ""
      #expect(("\n" + lines).contains("\n\(parts[1]) = "), "\(key)")
    }
  }

  @Test func `names every form of the audit's output`() throws {
    let help = try Session.cutline("audit", "--help", in: folder).out
    let list = help.components(separatedBy: "The form of the output:").last?.components(separatedBy: ".")
      .first
    let names = (list ?? "").split { " ,\n".contains($0) }
    #expect(names.count >= 12, "\(help)")
    for name in names { #expect(readme.contains("| `\(name)` | "), "\(name)") }
  }

  @Test func `names every key of the configuration`() throws {
    #expect(try Session.cutline("config", "init", in: folder).code == 0)
    let file = try String(contentsOfFile: folder.path + "/cutline.toml", encoding: .utf8)
    let keys = file.split(separator: "\n").filter { $0.contains(" = ") }.compactMap {
      $0.dropFirst(2).components(separatedBy: " = ").first
    }
    #expect(keys.count >= 25)
    for key in keys { #expect(readme.contains("\n\(key) = "), "\(key)") }
  }

  @Test func `names every article format with its endings`() throws {
    let formats = try Session.cutline("extract", "--help", in: folder).out.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && $0.contains(" (.") && $0.hasSuffix(")") }
    #expect(formats.count >= 8, "\(formats)")
    for format in formats {
      let parts = format.split(separator: "(")
      let name = parts[0].trimmingCharacters(in: .whitespaces)
      let endings = parts[1].dropLast().components(separatedBy: ", ").map { "`\($0)`" }.joined(
        separator: ", ")
      #expect(readme.contains("| \(name) | \(endings) |"), "\(format)")
    }
  }

  @Test func `names every system package that the build needs`() throws {
    let package = try String(contentsOfFile: Session.package + "/Package.swift", encoding: .utf8)
    let names = package.components(separatedBy: ".apt([\"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(names.count >= 3)
    for name in names { #expect(readme.contains(String(name))) }
  }

  @Test func `every rule can be explained, by code and by name`() throws {
    for rule in try Session.cutline("rules", in: folder).out.split(separator: "\n") {
      let cells = rule.split(separator: "\t").map(String.init)
      let run = try Session.cutline("explain", cells[0], in: folder)
      #expect(run.code == 0)
      for part in ["What it checks", "Why", "Silent when", "Fires"] { #expect(run.out.contains(part)) }
      #expect(try Session.cutline("explain", cells[1], in: folder).out == run.out)
    }
  }
}
