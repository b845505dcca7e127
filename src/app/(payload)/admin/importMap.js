import { TwoSaves as TwoSaves_b44c7299ead64f0d81ad2ece607e783a } from '@/cms/admin/desk/two-saves'
import { DeskPanel as DeskPanel_39038aefb956ad385327b1d854f742a8 } from '@/cms/admin/desk/desk-panel'
import { SourceField as SourceField_a5513a3c19e45ef66a6b75611a5055fb } from '@/cms/admin/desk/source-field'
import { HeadlineCell as HeadlineCell_52f5c6a4f40e95552b2dd28defacb5a7 } from '@/cms/admin/list/headline-cell'
import { PartTools as PartTools_3a5680b227eec754b4a40e33b5f9f896 } from '@/cms/admin/desk/part-tools'
import { RecordPicker as RecordPicker_b1b29a0011792dfb27876f98b8d895b1 } from '@/cms/admin/pickers/record-picker'
import { IntervieweeWords as IntervieweeWords_bd75e56a348a3a1c20eea16a821996b9 } from '@/cms/admin/interviewee-words'
import { IntervieweeLabel as IntervieweeLabel_2de7ab44ef16a198f610e32dbfeeb95a } from '@/cms/admin/interviewee-label'
import { IntervieweeSelect as IntervieweeSelect_550db6e9451276833b1b901b5cc4149f } from '@/cms/admin/interviewee-select'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
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
import { PairActions as PairActions_ec74f4fee047bc437e69bbd30a006869 } from '@/cms/admin/desk/pair-actions'
import { SignPanel as SignPanel_428fa366b617a8427a474712097bfceb } from '@/cms/admin/desk/sign-panel'
import { LanguageVersions as LanguageVersions_0acea87935c8897b71b7ba2e19c1d544 } from '@/cms/admin/language-versions'
import { ShareDraft as ShareDraft_5a7e28dc4fe4804f797d527332e80edf } from '@/cms/admin/sharing/share-draft'
import { InterchangePanel as InterchangePanel_433177bded695ac9533c9b93dd915cc0 } from '@/cms/admin/interchange-panel'
import { WithdrawPanel as WithdrawPanel_6debed01c5755bfb25b0ed5832569a1b } from '@/cms/admin/withdraw-panel'
import { HouseClockCell as HouseClockCell_a74af42333e4d96c401d4ba7929dc5be } from '@/cms/admin/dates/house-clock-cell'
import { HouseClock as HouseClock_89ad5306e10e330ab2f9b985d1e4880a } from '@/cms/admin/dates/house-clock'
import { NewAddress as NewAddress_d888aa1473d9cc9eb5ed8389812fe753 } from '@/cms/admin/new-address'
import { LeftOutNotice as LeftOutNotice_e18560648dcc6e1c3ad6b9d2e0e95779 } from '@/cms/admin/list/left-out-notice'
import { SavingLine as SavingLine_8e8f4bed1981d22138dd45da49b6fff1 } from '@/cms/admin/saving/saving-line'
import { ViewPage as ViewPage_29b7da7890ca717a9c268a755c7b66a0 } from '@/cms/admin/view-page'
import { FollowPreview as FollowPreview_891bbe444fb7ef34696fba868d6bec86 } from '@/cms/admin/preview/follow-preview'
import { StaffPreviewButton as StaffPreviewButton_b5809eb005182811c290969918e3ac44 } from '@/cms/admin/desk/staff-buttons'
import { StaffPublishButton as StaffPublishButton_b5809eb005182811c290969918e3ac44 } from '@/cms/admin/desk/staff-buttons'
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
import { DeskWaiting as DeskWaiting_86fc981ffc5f9d8b1082e3058db1f4a7 } from '@/cms/admin/desk/desk-waiting'
import { DeskLink as DeskLink_dfe7b0aa0ec7c8fb77aac896bc725556 } from '@/cms/admin/desk/desk-link'
import { DeskView as DeskView_c01d7936e2c9c12c4647f87023a99cb6 } from '@/cms/admin/desk/desk-view'
import { AssignmentView as AssignmentView_72e7fea290785d19823d4229979eea1c } from '@/cms/admin/desk/assignment-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/cms/admin/desk/two-saves#TwoSaves": TwoSaves_b44c7299ead64f0d81ad2ece607e783a,
  "@/cms/admin/desk/desk-panel#DeskPanel": DeskPanel_39038aefb956ad385327b1d854f742a8,
  "@/cms/admin/desk/source-field#SourceField": SourceField_a5513a3c19e45ef66a6b75611a5055fb,
  "@/cms/admin/list/headline-cell#HeadlineCell": HeadlineCell_52f5c6a4f40e95552b2dd28defacb5a7,
  "@/cms/admin/desk/part-tools#PartTools": PartTools_3a5680b227eec754b4a40e33b5f9f896,
  "@/cms/admin/pickers/record-picker#RecordPicker": RecordPicker_b1b29a0011792dfb27876f98b8d895b1,
  "@/cms/admin/interviewee-words#IntervieweeWords": IntervieweeWords_bd75e56a348a3a1c20eea16a821996b9,
  "@/cms/admin/interviewee-label#IntervieweeLabel": IntervieweeLabel_2de7ab44ef16a198f610e32dbfeeb95a,
  "@/cms/admin/interviewee-select#IntervieweeSelect": IntervieweeSelect_550db6e9451276833b1b901b5cc4149f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
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
  "@/cms/admin/desk/pair-actions#PairActions": PairActions_ec74f4fee047bc437e69bbd30a006869,
  "@/cms/admin/desk/sign-panel#SignPanel": SignPanel_428fa366b617a8427a474712097bfceb,
  "@/cms/admin/language-versions#LanguageVersions": LanguageVersions_0acea87935c8897b71b7ba2e19c1d544,
  "@/cms/admin/sharing/share-draft#ShareDraft": ShareDraft_5a7e28dc4fe4804f797d527332e80edf,
  "@/cms/admin/interchange-panel#InterchangePanel": InterchangePanel_433177bded695ac9533c9b93dd915cc0,
  "@/cms/admin/withdraw-panel#WithdrawPanel": WithdrawPanel_6debed01c5755bfb25b0ed5832569a1b,
  "@/cms/admin/dates/house-clock-cell#HouseClockCell": HouseClockCell_a74af42333e4d96c401d4ba7929dc5be,
  "@/cms/admin/dates/house-clock#HouseClock": HouseClock_89ad5306e10e330ab2f9b985d1e4880a,
  "@/cms/admin/new-address#NewAddress": NewAddress_d888aa1473d9cc9eb5ed8389812fe753,
  "@/cms/admin/list/left-out-notice#LeftOutNotice": LeftOutNotice_e18560648dcc6e1c3ad6b9d2e0e95779,
  "@/cms/admin/saving/saving-line#SavingLine": SavingLine_8e8f4bed1981d22138dd45da49b6fff1,
  "@/cms/admin/view-page#ViewPage": ViewPage_29b7da7890ca717a9c268a755c7b66a0,
  "@/cms/admin/preview/follow-preview#FollowPreview": FollowPreview_891bbe444fb7ef34696fba868d6bec86,
  "@/cms/admin/desk/staff-buttons#StaffPreviewButton": StaffPreviewButton_b5809eb005182811c290969918e3ac44,
  "@/cms/admin/desk/staff-buttons#StaffPublishButton": StaffPublishButton_b5809eb005182811c290969918e3ac44,
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
  "@/cms/admin/desk/desk-waiting#DeskWaiting": DeskWaiting_86fc981ffc5f9d8b1082e3058db1f4a7,
  "@/cms/admin/desk/desk-link#DeskLink": DeskLink_dfe7b0aa0ec7c8fb77aac896bc725556,
  "@/cms/admin/desk/desk-view#DeskView": DeskView_c01d7936e2c9c12c4647f87023a99cb6,
  "@/cms/admin/desk/assignment-view#AssignmentView": AssignmentView_72e7fea290785d19823d4229979eea1c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
