import { TwoSaves as TwoSaves_e74ac7b4fc21d81e61af71a9a0d0977c } from '@/cms/admin/saving/two-saves'
import { DeskPanel as DeskPanel_3a34d986fb1d6493070a7528a1225a6b } from '@/cms/desk/assignments/desk-panel'
import { SourceField as SourceField_d1797d08b8ba09ad8de66aad2de7c034 } from '@/cms/desk/source/source-field'
import { HeadlineCell as HeadlineCell_52f5c6a4f40e95552b2dd28defacb5a7 } from '@/cms/admin/list/headline-cell'
import { PartTools as PartTools_044240077a802bc5efe4c39b5e606d2b } from '@/cms/desk/source/part-tools'
import { RecordPicker as RecordPicker_b1b29a0011792dfb27876f98b8d895b1 } from '@/cms/admin/pickers/record-picker'
import { IntervieweeWords as IntervieweeWords_bd75e56a348a3a1c20eea16a821996b9 } from '@/cms/admin/interviewee-words'
import { IntervieweeLabel as IntervieweeLabel_2de7ab44ef16a198f610e32dbfeeb95a } from '@/cms/admin/interviewee-label'
import { IntervieweeSelect as IntervieweeSelect_550db6e9451276833b1b901b5cc4149f } from '@/cms/admin/interviewee-select'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FootnotesFeatureClient as FootnotesFeatureClient_9cfb7af523d3be047d075bc95758c57a } from '@/cms/admin/footnotes/footnotes-feature'
import { SoundTextFeatureClient as SoundTextFeatureClient_c377fb71dc1236cb4ec3568a68bd794e } from '@/cms/admin/sound-text-plugin'
import { MarksFeatureClient as MarksFeatureClient_f0f23357208e52d3a40bd7670cd204cb } from '@/cms/admin/marks/marks-feature'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkSearch as LinkSearch_a74abf2f5945124bd22be5c30918db40 } from '@/cms/admin/link-search'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PartsField as PartsField_0966407870a918417f3b7ff337e2e090 } from '@/cms/admin/parts/parts-field'
import { PeopleCell as PeopleCell_139f3caae166d3b61b8f3f007400623b } from '@/cms/admin/list/people-cell'
import { WholeDay as WholeDay_6f8c122cf3e38b76afb06eadb6d54f3f } from '@/cms/admin/dates/whole-day'
import { LanguageCell as LanguageCell_c143f0ed0560cad28439522919d9dc5b } from '@/cms/admin/list/language-cell'
import { LanguageSelect as LanguageSelect_81cbe90a784e325a2eec06b0cf599516 } from '@/cms/admin/language-select'
import { LanguagesSelect as LanguagesSelect_775277e96a70c4719f670e00e3946d86 } from '@/cms/admin/languages-select'
import { PublishChecklist as PublishChecklist_ddd52ac21812d5401486a9eaee30bb11 } from '@/cms/admin/publish-checklist'
import { TermCheck as TermCheck_1314453ff599d6628baa4ba3ad684d87 } from '@/cms/admin/term-check'
import { PairActions as PairActions_16c48b384faaa188e91a09eb332d3a5d } from '@/cms/desk/source/pair-actions'
import { SignPanel as SignPanel_ce76f7cc280b0d27552aa172c5ba015b } from '@/cms/desk/signing/sign-panel'
import { LanguageVersions as LanguageVersions_0acea87935c8897b71b7ba2e19c1d544 } from '@/cms/admin/language-versions'
import { ShareDraft as ShareDraft_5a7e28dc4fe4804f797d527332e80edf } from '@/cms/admin/sharing/share-draft'
import { InterchangePanel as InterchangePanel_433177bded695ac9533c9b93dd915cc0 } from '@/cms/admin/interchange-panel'
import { WithdrawPanel as WithdrawPanel_6debed01c5755bfb25b0ed5832569a1b } from '@/cms/admin/withdraw-panel'
import { HouseClockCell as HouseClockCell_a74af42333e4d96c401d4ba7929dc5be } from '@/cms/admin/dates/house-clock-cell'
import { HouseClock as HouseClock_89ad5306e10e330ab2f9b985d1e4880a } from '@/cms/admin/dates/house-clock'
import { NewAddress as NewAddress_d888aa1473d9cc9eb5ed8389812fe753 } from '@/cms/admin/new-address'
import { MissingCell as MissingCell_64d78caf469a9c1b515d71436af504b5 } from '@/cms/admin/list/missing-cell'
import { ManyActs as ManyActs_9cf3995da40a3addee57bcdd15b4ad09 } from '@/cms/admin/list/many-acts'
import { LeftOutNotice as LeftOutNotice_e18560648dcc6e1c3ad6b9d2e0e95779 } from '@/cms/admin/list/left-out-notice'
import { SavingLine as SavingLine_8e8f4bed1981d22138dd45da49b6fff1 } from '@/cms/admin/saving/saving-line'
import { ViewPage as ViewPage_29b7da7890ca717a9c268a755c7b66a0 } from '@/cms/admin/view-page'
import { FollowPreview as FollowPreview_891bbe444fb7ef34696fba868d6bec86 } from '@/cms/admin/preview/follow-preview'
import { StaffPreviewButton as StaffPreviewButton_198b4da64c318f90f24b9fca70ba5394 } from '@/cms/desk/staff-buttons'
import { StaffPublishButton as StaffPublishButton_198b4da64c318f90f24b9fca70ba5394 } from '@/cms/desk/staff-buttons'
import { VersionsView as VersionsView_f25647ce7a5a715d8781ac120fb036fd } from '@/cms/admin/versions/versions-view'
import { RestoreVersion as RestoreVersion_c5bdd260246b4e6bbdcce375fff879c1 } from '@/cms/admin/restore-version'
import { BeginView as BeginView_cdf41dd83b4ea1913e6c90ddc6f92d90 } from '@/cms/admin/begin/begin-view'
import { UsesPanel as UsesPanel_daeeeb44e644172bcab604999993e716 } from '@/cms/admin/uses-panel'
import { LinesField as LinesField_e562e146e521ae488495fdbb00f01908 } from '@/cms/admin/lines-field'
import { MergePanel as MergePanel_e6f80f4d73ad4bbf24f15b72e996ac22 } from '@/cms/admin/merging/merge-panel'
import { CountrySelect as CountrySelect_121c580f5ddf000d7e77fa1d71cfdf77 } from '@/cms/admin/country-select'
import { TermsTable as TermsTable_cf43b1a5661afe449f6f1ee33e730416 } from '@/cms/admin/terms-table'
import { HouseMark as HouseMark_e1652861b70c4a8f63c6a6427c1ce5b9 } from '@/cms/admin/house-mark'
import { HouseLogo as HouseLogo_e1652861b70c4a8f63c6a6427c1ce5b9 } from '@/cms/admin/house-mark'
import { DeskWaiting as DeskWaiting_3562cc450f8146172b7f9795cb484ff7 } from '@/cms/desk/assignments/desk-waiting'
import { DeskLink as DeskLink_1d0eaaa91a739b3485592a621521040b } from '@/cms/desk/desk-link'
import { DeskView as DeskView_1b9bfaa2a3d62da0b9edaf184d259df7 } from '@/cms/desk/assignments/desk-view'
import { AssignmentView as AssignmentView_60c7b34aba15604a56850015a7576d82 } from '@/cms/desk/assignments/assignment-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/cms/admin/saving/two-saves#TwoSaves": TwoSaves_e74ac7b4fc21d81e61af71a9a0d0977c,
  "@/cms/desk/assignments/desk-panel#DeskPanel": DeskPanel_3a34d986fb1d6493070a7528a1225a6b,
  "@/cms/desk/source/source-field#SourceField": SourceField_d1797d08b8ba09ad8de66aad2de7c034,
  "@/cms/admin/list/headline-cell#HeadlineCell": HeadlineCell_52f5c6a4f40e95552b2dd28defacb5a7,
  "@/cms/desk/source/part-tools#PartTools": PartTools_044240077a802bc5efe4c39b5e606d2b,
  "@/cms/admin/pickers/record-picker#RecordPicker": RecordPicker_b1b29a0011792dfb27876f98b8d895b1,
  "@/cms/admin/interviewee-words#IntervieweeWords": IntervieweeWords_bd75e56a348a3a1c20eea16a821996b9,
  "@/cms/admin/interviewee-label#IntervieweeLabel": IntervieweeLabel_2de7ab44ef16a198f610e32dbfeeb95a,
  "@/cms/admin/interviewee-select#IntervieweeSelect": IntervieweeSelect_550db6e9451276833b1b901b5cc4149f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@/cms/admin/footnotes/footnotes-feature#FootnotesFeatureClient": FootnotesFeatureClient_9cfb7af523d3be047d075bc95758c57a,
  "@/cms/admin/sound-text-plugin#SoundTextFeatureClient": SoundTextFeatureClient_c377fb71dc1236cb4ec3568a68bd794e,
  "@/cms/admin/marks/marks-feature#MarksFeatureClient": MarksFeatureClient_f0f23357208e52d3a40bd7670cd204cb,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/cms/admin/link-search#LinkSearch": LinkSearch_a74abf2f5945124bd22be5c30918db40,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/cms/admin/parts/parts-field#PartsField": PartsField_0966407870a918417f3b7ff337e2e090,
  "@/cms/admin/list/people-cell#PeopleCell": PeopleCell_139f3caae166d3b61b8f3f007400623b,
  "@/cms/admin/dates/whole-day#WholeDay": WholeDay_6f8c122cf3e38b76afb06eadb6d54f3f,
  "@/cms/admin/list/language-cell#LanguageCell": LanguageCell_c143f0ed0560cad28439522919d9dc5b,
  "@/cms/admin/language-select#LanguageSelect": LanguageSelect_81cbe90a784e325a2eec06b0cf599516,
  "@/cms/admin/languages-select#LanguagesSelect": LanguagesSelect_775277e96a70c4719f670e00e3946d86,
  "@/cms/admin/publish-checklist#PublishChecklist": PublishChecklist_ddd52ac21812d5401486a9eaee30bb11,
  "@/cms/admin/term-check#TermCheck": TermCheck_1314453ff599d6628baa4ba3ad684d87,
  "@/cms/desk/source/pair-actions#PairActions": PairActions_16c48b384faaa188e91a09eb332d3a5d,
  "@/cms/desk/signing/sign-panel#SignPanel": SignPanel_ce76f7cc280b0d27552aa172c5ba015b,
  "@/cms/admin/language-versions#LanguageVersions": LanguageVersions_0acea87935c8897b71b7ba2e19c1d544,
  "@/cms/admin/sharing/share-draft#ShareDraft": ShareDraft_5a7e28dc4fe4804f797d527332e80edf,
  "@/cms/admin/interchange-panel#InterchangePanel": InterchangePanel_433177bded695ac9533c9b93dd915cc0,
  "@/cms/admin/withdraw-panel#WithdrawPanel": WithdrawPanel_6debed01c5755bfb25b0ed5832569a1b,
  "@/cms/admin/dates/house-clock-cell#HouseClockCell": HouseClockCell_a74af42333e4d96c401d4ba7929dc5be,
  "@/cms/admin/dates/house-clock#HouseClock": HouseClock_89ad5306e10e330ab2f9b985d1e4880a,
  "@/cms/admin/new-address#NewAddress": NewAddress_d888aa1473d9cc9eb5ed8389812fe753,
  "@/cms/admin/list/missing-cell#MissingCell": MissingCell_64d78caf469a9c1b515d71436af504b5,
  "@/cms/admin/list/many-acts#ManyActs": ManyActs_9cf3995da40a3addee57bcdd15b4ad09,
  "@/cms/admin/list/left-out-notice#LeftOutNotice": LeftOutNotice_e18560648dcc6e1c3ad6b9d2e0e95779,
  "@/cms/admin/saving/saving-line#SavingLine": SavingLine_8e8f4bed1981d22138dd45da49b6fff1,
  "@/cms/admin/view-page#ViewPage": ViewPage_29b7da7890ca717a9c268a755c7b66a0,
  "@/cms/admin/preview/follow-preview#FollowPreview": FollowPreview_891bbe444fb7ef34696fba868d6bec86,
  "@/cms/desk/staff-buttons#StaffPreviewButton": StaffPreviewButton_198b4da64c318f90f24b9fca70ba5394,
  "@/cms/desk/staff-buttons#StaffPublishButton": StaffPublishButton_198b4da64c318f90f24b9fca70ba5394,
  "@/cms/admin/versions/versions-view#VersionsView": VersionsView_f25647ce7a5a715d8781ac120fb036fd,
  "@/cms/admin/restore-version#RestoreVersion": RestoreVersion_c5bdd260246b4e6bbdcce375fff879c1,
  "@/cms/admin/begin/begin-view#BeginView": BeginView_cdf41dd83b4ea1913e6c90ddc6f92d90,
  "@/cms/admin/uses-panel#UsesPanel": UsesPanel_daeeeb44e644172bcab604999993e716,
  "@/cms/admin/lines-field#LinesField": LinesField_e562e146e521ae488495fdbb00f01908,
  "@/cms/admin/merging/merge-panel#MergePanel": MergePanel_e6f80f4d73ad4bbf24f15b72e996ac22,
  "@/cms/admin/country-select#CountrySelect": CountrySelect_121c580f5ddf000d7e77fa1d71cfdf77,
  "@/cms/admin/terms-table#TermsTable": TermsTable_cf43b1a5661afe449f6f1ee33e730416,
  "@/cms/admin/house-mark#HouseMark": HouseMark_e1652861b70c4a8f63c6a6427c1ce5b9,
  "@/cms/admin/house-mark#HouseLogo": HouseLogo_e1652861b70c4a8f63c6a6427c1ce5b9,
  "@/cms/desk/assignments/desk-waiting#DeskWaiting": DeskWaiting_3562cc450f8146172b7f9795cb484ff7,
  "@/cms/desk/desk-link#DeskLink": DeskLink_1d0eaaa91a739b3485592a621521040b,
  "@/cms/desk/assignments/desk-view#DeskView": DeskView_1b9bfaa2a3d62da0b9edaf184d259df7,
  "@/cms/desk/assignments/assignment-view#AssignmentView": AssignmentView_60c7b34aba15604a56850015a7576d82,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
