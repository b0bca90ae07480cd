// Sorting by a click on a column's name, and a field that leaves only the rows with what is typed. The page is whole without.
'use strict';
addEventListener('DOMContentLoaded', () => {
  const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  const sort = (table, head, column) => {
    const body = table.tBodies[0], rows = [...body.rows];
    const isFigure = rows.every(row => key(row, column) !== '' && !isNaN(key(row, column)));
    const isUp = head.ariaSort ? head.ariaSort === 'descending' : !isFigure;   // figures: the largest first
    const order = isFigure ? (a, b) => a - b : (a, b) => a.localeCompare(b);
    rows.sort((a, b) => (isUp ? 1 : -1) * order(key(a, column), key(b, column)));
    for (const other of table.tHead.rows[0].cells) other.ariaSort = null;
    head.ariaSort = isUp ? 'ascending' : 'descending';
    for (const row of rows) body.append(row);
  };

  const filter = (table, words) => {
    for (const row of table.tBodies[0].rows) row.hidden = !words.every(word => row.textContent.toLowerCase().includes(word));
  };

  for (const table of document.querySelectorAll('table.sorted')) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (!head.textContent) return;
      const button = make('button', { type: 'button', textContent: head.textContent });
      button.addEventListener('click', () => sort(table, head, column));
      head.replaceChildren(button);
    });
    const field = make('input', { type: 'search' }), label = make('label', { textContent: 'Only rows with ' });
    field.addEventListener('input', () => filter(table, field.value.toLowerCase().split(/\s+/)));
    label.append(field);
    table.before(label);
  }
});
