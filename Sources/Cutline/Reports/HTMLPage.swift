/// The look and the manners of the `html` report.
enum HTMLPage {
  static func sign(_ severity: Severity) -> String {
    switch severity {
    case .error: "<span aria-hidden=\"true\">✗</span>"
    case .warning: "<span aria-hidden=\"true\">!</span>"
    case .info: "<span aria-hidden=\"true\">·</span>"
    }
  }

  static func sign(_ verdict: Exhibit.Verdict) -> String {
    switch verdict {
    case .agrees: "<span title=\"agrees\">✓</span>"
    case .similar: "<span title=\"nearly agrees\">~</span>"
    case .differs: "<span title=\"out of line\">✗</span>"
    case .empty: "<span title=\"nothing there\">–</span>"
    }
  }

  /// Colours are pairs for light and dark, with a contrast of 4.5 to 1 and more; colour never stands alone.
  static let style = """
    :root { color-scheme: light dark; --paper: #f7f5f0; --card: #fff; --ink: #1c1a17; --soft: #625c53;
      --line: #ddd7cc; --error: #a8201a; --warning: #7d5200; --info: #1d5a9e; --odd: #fdeceb; --near: #fdf4e0;
      --fix: #17653a; --shade: #efebe3; }
    @media (prefers-color-scheme: dark) { :root { --paper: #141312; --card: #1e1c1a; --ink: #ece8e1;
      --soft: #a8a196; --line: #38342f; --error: #ff8f86; --warning: #f0b65a; --info: #85b8f2; --odd: #3a1f1d;
      --near: #362a14; --fix: #7fd0a0; --shade: #282522; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system,
      "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    header, .page, footer { max-width: 1320px; margin: 0 auto; padding: 0 24px; }
    header { padding-top: 40px; padding-bottom: 20px; }
    .kicker { margin: 0; color: var(--soft); text-transform: uppercase; letter-spacing: .09em; font-size: 12px;
      font-weight: 600; }
    h1 { margin: 6px 0 16px; font: 400 36px/1.15 Georgia, "Noto Serif", "Times New Roman", serif;
      letter-spacing: -.01em; text-wrap: balance; }
    .counters { display: flex; flex-wrap: wrap; gap: 10px; margin: 0; padding: 0; list-style: none; }
    .counters li { padding: 5px 14px; border: 1px solid currentColor; border-radius: 99px; font-size: 14px; }
    .counters b { font-variant-numeric: tabular-nums; }
    .error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
    .page { display: grid; grid-template-columns: 250px minmax(0, 1fr); gap: 28px; align-items: start; }
    aside { position: sticky; top: 20px; max-height: calc(100vh - 40px); overflow: auto; }
    form { display: grid; gap: 14px; margin-bottom: 26px; }
    form[hidden], [hidden] { display: none !important; }
    form > label { display: grid; gap: 4px; font-size: 13px; font-weight: 600; color: var(--soft); }
    fieldset { margin: 0; padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 14px; }
    legend { padding: 0; margin-bottom: 4px; font-size: 13px; font-weight: 600; color: var(--soft); }
    input[type=search], select, button { width: 100%; min-width: 0; padding: 8px 10px; font: inherit; font-weight: 400;
      color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
    input[type=checkbox] { accent-color: var(--info); width: 16px; height: 16px; vertical-align: -2px; }
    form p { display: flex; justify-content: space-between; align-items: center; gap: 8px; margin: 0;
      font-size: 13px; color: var(--soft); }
    button { width: auto; padding: 5px 12px; cursor: pointer; }
    :focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
    .rules { width: 100%; border-collapse: collapse; font-size: 13px; }
    .rules caption { padding: 0 0 6px; text-align: left; font-weight: 600; color: var(--soft); }
    .rules th { padding: 5px 8px 5px 0; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
    .rules td { width: 74px; padding: 5px 0; text-align: right; font-variant-numeric: tabular-nums;
      vertical-align: top; }
    .rules .bar { display: block; height: 3px; margin-left: auto; border-radius: 2px; background: var(--info); }
    .code, .id { font: 600 .88em ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; }
    .card { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 22px; margin: 0 0 20px; padding: 22px;
      background: var(--card); border: 1px solid var(--line); border-radius: 14px; }
    .picture img, .blank { display: block; width: 100%; border-radius: 6px; background: var(--shade); }
    .picture img { height: auto; max-height: 200px; object-fit: contain; }
    .blank { display: grid; place-items: center; aspect-ratio: 3 / 2; color: var(--soft); font-size: 12px;
      border: 1px dashed var(--line); background: none; }
    h2 { margin: 0; font-size: 17px; line-height: 1.35; overflow-wrap: anywhere; }
    h2 .folder { font-weight: 400; color: var(--soft); }
    h2 .id { margin-left: 8px; color: var(--soft); font-weight: 400; }
    .credit { margin: 2px 0 0; color: var(--soft); }
    .finding { margin-top: 18px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--ink); }
    h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 10px; margin: 0; font-size: 14px;
      font-weight: 500; color: var(--soft); }
    h3 .code { color: var(--ink); }
    .badge { padding: 1px 9px; border: 1px solid currentColor; border-radius: 99px; font-size: 12px;
      font-weight: 600; }
    .error .badge { color: var(--error); } .warning .badge { color: var(--warning); }
    .info .badge { color: var(--info); }
    .message { margin: 8px 0 10px; font-size: 16px; overflow-wrap: anywhere; }
    .message::first-letter { text-transform: uppercase; }
    .scroll { overflow-x: auto; }
    .evidence { width: 100%; border-collapse: collapse; font-size: 14px; }
    .evidence th, .evidence td { padding: 6px 12px 6px 0; text-align: left; vertical-align: top;
      border-top: 1px solid var(--line); }
    .evidence thead th { padding-top: 0; border: 0; font-size: 12px; font-weight: 500; color: var(--soft); }
    .evidence tbody th { font-weight: 400; white-space: nowrap; color: var(--soft); }
    .evidence td:first-child { width: 30px; padding-left: 10px; color: var(--soft); }
    .raw { font-weight: 600; overflow-wrap: anywhere; min-width: 11em; }
    .evidence .place { min-width: 12em; color: var(--soft); font-size: 12px; overflow-wrap: anywhere; }
    .differs { background: var(--odd); } .differs td:first-child, .differs .raw { color: var(--error); }
    .similar { background: var(--near); } .similar td:first-child { color: var(--warning); }
    .nothing { font-weight: 400; font-style: italic; color: var(--soft); }
    .places, .fix, details { margin: 8px 0 0; font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
    .fix b { color: var(--fix); }
    summary { cursor: pointer; width: fit-content; }
    details p { margin: 6px 0 0; max-width: 70ch; }
    footer { padding-top: 24px; padding-bottom: 40px; font-size: 13px; color: var(--soft); }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (max-width: 860px) { header, .page, footer { padding-left: 16px; padding-right: 16px; }
      header { padding-top: 26px; } h1 { font-size: 28px; }
      .page { grid-template-columns: minmax(0, 1fr); } aside { position: static; max-height: none; } }
    @media (max-width: 620px) { .card { grid-template-columns: minmax(0, 1fr); gap: 14px; padding: 16px; }
      .picture { max-width: 180px; } .evidence thead { display: none; }
      .evidence tr { display: grid; grid-template-columns: 30px minmax(0, 1fr); padding: 7px 0;
        border-top: 1px solid var(--line); }
      .evidence th, .evidence td { padding: 0 10px 0 0; border: 0; grid-column: 2; }
      .evidence td:first-child { grid-column: 1; grid-row: 1 / span 4; }
      .evidence td:empty { display: none; } .raw, .evidence .place { min-width: 0; } }
    @media print { :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --error: #a8201a;
      --warning: #7d5200; --info: #1d5a9e; --odd: #fdeceb; --near: #fdf4e0; --fix: #17653a; --shade: #eee; }
      body { font-size: 10pt; } form, details, .rules .bar { display: none !important; }
      .page { display: block; } aside { position: static; max-height: none; margin-bottom: 16pt; }
      .card { padding: 10pt 0; border: 0; border-top: 1px solid #bbb; border-radius: 0; }
      .finding, .picture { break-inside: avoid; } .differs, .similar { print-color-adjust: exact; } }

    """

  /// Filters; the page reads the same without it.
  static let script = """
    const form = document.getElementById('filters');
    if (form) {
      const cards = [...document.querySelectorAll('.card')].map(card => ({
        card, findings: [...card.querySelectorAll('.finding')].map(f => [f, f.textContent.toLowerCase()]),
        head: card.querySelector('h2').textContent.toLowerCase() + ' ' +
          card.querySelector('.credit').textContent.toLowerCase() }));
      const total = cards.reduce((n, c) => n + c.findings.length, 0);
      const apply = () => {
        const data = new FormData(form), severities = data.getAll('severity');
        const words = (data.get('words') || '').toLowerCase().split(/\\s+/).filter(Boolean);
        const has = (card, key) => !data.get(key) || card.dataset[key].includes('|' + data.get(key) + '|');
        let shown = 0;
        for (const { card, findings, head } of cards) {
          let any = false;
          const isIn = has(card, 'by') && has(card, 'agency');
          for (const [finding, text] of findings) {
            const on = isIn && severities.includes(finding.dataset.severity)
              && (!data.get('rule') || data.get('rule') === finding.dataset.rule)
              && words.every(w => text.includes(w) || head.includes(w));
            finding.hidden = !on;
            if (on) { any = true; shown++; }
          }
          card.hidden = !any;
        }
        document.getElementById('shown').textContent = shown === total ? total + ' shown' : shown + ' of ' + total + ' shown';
        document.getElementById('none').hidden = shown > 0;
      };
      form.hidden = false;
      form.addEventListener('input', apply);
      form.addEventListener('submit', e => e.preventDefault());
      form.addEventListener('reset', () => setTimeout(apply));
      apply();
    }

    """
}
