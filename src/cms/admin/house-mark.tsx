/** The house's mark, in place of the CMS's own: an editor should see whose desk this is. */
export const HouseMark = () => <img src="/favicon.svg" alt="Dragoman" width={28} height={28} />

export const HouseLogo = () => (
  <span className="house-logo">
    <img src="/favicon.svg" alt="" width={56} height={56} />
    <span>Dragoman</span>
    <span lang="ar" dir="rtl">
      ترجمان
    </span>
  </span>
)
