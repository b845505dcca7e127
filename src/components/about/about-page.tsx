import { MailAddress } from '@/components/footer/mail-address'
import { BioText } from '@/components/person/bio-text'
import type { Setting } from '@/surfaces/setting'
import { CreditingText } from './crediting-text'

/** Who publishes this, by which rules, and what the names on a text mean. */
export function AboutPage({ setting }: { setting: Setting }) {
  const { t, publication } = setting
  const { about, rules, crediting, contact } = publication
  return (
    <div className="column about">
      <h1 className="page-title">{t('about.title', { name: publication.name.text })}</h1>
      {about ? <BioText bio={about} headings="h3" setting={setting} /> : <p>{t('footer.promise')}</p>}
      {contact !== null && (
        <section aria-labelledby="contact">
          <h2 className="section-title" id="contact">
            {t('about.contact')}
          </h2>
          <p>
            {t('about.write')} <MailAddress contact={contact} />
          </p>
        </section>
      )}
      {rules && (
        <section aria-labelledby="rules">
          <h2 className="section-title" id="rules">
            {t('about.rules')}
          </h2>
          <BioText bio={rules} headings="h3" setting={setting} />
        </section>
      )}
      <section aria-labelledby="crediting">
        <h2 className="section-title" id="crediting">
          {t('about.crediting')}
        </h2>
        {crediting ? (
          <BioText bio={crediting} headings="h3" setting={setting} />
        ) : (
          <CreditingText setting={setting} />
        )}
      </section>
    </div>
  )
}
