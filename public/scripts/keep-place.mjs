// A link to the other language leads to the exchange that is being read, or that the address names. Without this file it
// leads to the beginning.
addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('.versions a, a.other') : null
    if (!(link instanceof HTMLAnchorElement)) return
    const parts = [...document.querySelectorAll('.text > [id]:not(.note)')]
    const passed = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3)
    link.hash = passed[passed.length - 1]?.id ?? location.hash
  },
  true,
)
