/// A value of a TOML document (toml.io, version 1.0.0) with the line that it begins in, so that a key nobody knows can
/// be shown where it stands.
struct TOMLItem {
  indirect enum Value {
    case string(String)
    case integer(Int)
    case float(Double)
    case boolean(Bool)
    /// A date or time, as written.
    case date(String)
    case array([TOMLItem])
    case table(TOMLTable)

    /// What a person calls it.
    var kind: String {
      switch self {
      case .string: "a text"
      case .integer: "a whole number"
      case .float: "a number"
      case .boolean: "true or false"
      case .date: "a date"
      case .array: "a list"
      case .table: "a table"
      }
    }
  }

  var value: Value
  /// Counted from 1.
  var line: Int
}

/// Keys and values in the order of the file.
struct TOMLTable {
  struct Entry {
    var key: String
    var item: TOMLItem
    /// False for what a header or a dotted key made on the way: it may still be added to.
    var isClosed: Bool
  }

  var entries: [Entry] = []

  subscript(key: String) -> TOMLItem? { entries.first { $0.key == key }?.item }

  /// Sets a value behind a path of keys; the tables on the way are made. Returns what is wrong, if it cannot be.
  mutating func set(_ path: ArraySlice<String>, to item: TOMLItem, addsToList: Bool = false) -> String? {
    guard let key = path.first else { return "a key is missing" }
    let index = entries.firstIndex { $0.key == key }
    if path.count > 1 {
      var table = TOMLTable()
      if let index {
        // `[agency.x]` behind `[[agency]]` speaks of the last one.
        if case .array(var list) = entries[index].item.value, !entries[index].isClosed,
          case .table(var last)? = list.last?.value
        {
          if let problem = last.set(path.dropFirst(), to: item, addsToList: addsToList) { return problem }
          list[list.count - 1].value = .table(last)
          entries[index].item.value = .array(list)
          return nil
        }
        guard case .table(let known) = entries[index].item.value, !entries[index].isClosed else {
          return "\(key) is no table that can be added to"
        }
        table = known
      }
      if let problem = table.set(path.dropFirst(), to: item, addsToList: addsToList) { return problem }
      let made = Entry(key: key, item: TOMLItem(value: .table(table), line: item.line), isClosed: false)
      if let index { entries[index].item.value = made.item.value } else { entries.append(made) }
      return nil
    }
    if addsToList {
      guard let index else {
        entries.append(
          Entry(key: key, item: TOMLItem(value: .array([item]), line: item.line), isClosed: false))
        return nil
      }
      guard case .array(var list) = entries[index].item.value, !entries[index].isClosed else {
        return "\(key) is no list of tables"
      }
      list.append(item)
      entries[index].item.value = .array(list)
      return nil
    }
    if let index {
      // `[a]` behind `[a.b]` names a table that is there already.
      if case .table(let new) = item.value, new.entries.isEmpty, case .table = entries[index].item.value,
        !entries[index].isClosed
      {
        return nil
      }
      return "\(key) is there twice"
    }
    let isOpen = if case .table(let table) = item.value { table.entries.isEmpty } else { false }
    entries.append(Entry(key: key, item: item, isClosed: !isOpen))
    return nil
  }
}

/// Why a text is no TOML.
struct TOMLError: Error {
  var line: Int
  var problem: String
}
