// Shows a page's copy buttons and makes them work. All that they copy can be marked and copied without them.
const board = navigator.clipboard
const ready = {}

// An answer's quote stands on a page of its own, fetched when its menu opens: Safari copies only within a click.
const fetchQuote = async (address) => {
  const answer = await fetch(address)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const read = (id) => page.getElementById(id).value
  ready[address] = { 'text/plain': read('quote-text'), 'text/html': read('quote-html') }
}

const writeQuote = (quote) => {
  if (!window.ClipboardItem) return board.writeText(quote['text/plain'])
  const forms = Object.keys(quote).map((type) => [type, new Blob([quote[type]], { type })])
  return board.write([new ClipboardItem(Object.fromEntries(forms))])
}

const copy = async (what, menu) => {
  if (what === 'link') return board.writeText(menu.querySelector('a').href)
  if (what !== 'quote') return board.writeText(document.querySelector(what).value)
  const address = menu.dataset.quote
  if (!ready[address]) await fetchQuote(address)
  return writeQuote(ready[address])
}

const start = () => {
  const status = document.getElementById('copy-status')
  document.querySelectorAll('[data-copy]').forEach((button) => {
    const label = button.textContent
    const say = (said) => {
      status.textContent = button.textContent = status.dataset[said]
      setTimeout(() => {
        button.textContent = label
      }, 2500)
    }
    button.hidden = false
    button.onclick = () =>
      copy(button.dataset.copy, button.closest('.share')).then(
        () => say('copied'),
        () => say('failed'),
      )
  })
  document.querySelectorAll('.share').forEach((menu) => {
    menu.ontoggle = () => menu.open && fetchQuote(menu.dataset.quote).catch(() => {})
  })
}

if (board && document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else if (board) start()
