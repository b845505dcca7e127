import type { Contributor } from '@/surfaces/credits/contributors'
import { CreditedName } from '@/components/credit/credited-name'
import type { Setting } from '@/surfaces/setting'
import { BioText } from './bio-text'
import { Portrait } from './portrait'

interface Props {
  person: Contributor['person']
  did: readonly string[]
  setting: Setting
}

export function ContributorBio({ person, did, setting }: Props) {
  return (
    <div className="person">
      {person.portrait && <Portrait picture={person.portrait} setting={setting} />}
      <div className="person-text">
        <p className="role face facts">
          {did.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </p>
        <h3>
          <CreditedName by={person} setting={setting} />
        </h3>
        {person.bio && <BioText bio={person.bio} headings="h4" setting={setting} />}
      </div>
    </div>
  )
}
