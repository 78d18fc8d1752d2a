/** What stands before the date of publication, in many languages, lower case. */
export const publishedLabels: readonly string[] = (
  'published|publication date|publish date|date published|posted|first published|originally published|released|release date|issued|created|date|' +
  'veröffentlicht|erschienen|erstellt|publiziert|stand der veröffentlichung|datum|' +
  'publié|publie|mis en ligne|paru|créé|date de publication|' +
  'publicado|publicada|fecha de publicación|creado|postado em|publicado em|data de publicação|data da publicação|' +
  'pubblicato|pubblicata|data di pubblicazione|data pubblicazione|' +
  'gepubliceerd|geplaatst|publicatiedatum|' +
  'publicerad|publicerat|publisert|publiceret|udgivet|offentliggjort|lagt ut|skapad|julkaistu|birt|' +
  'opublikowano|data publikacji|dodano|utworzono|publikováno|zveřejněno|vydáno|publikované|zverejnené|megjelent|közzétéve|publicat|objavljeno|' +
  'yayınlanma|yayınlanma tarihi|giriş tarihi|oluşturulma tarihi|eklenme|dipublikasikan|terbit|diterbitkan|' +
  'опубликовано|дата публикации|размещено|опубліковано|публикувано|δημοσίευση|δημοσιεύτηκε|' +
  'نشر|تاريخ النشر|نُشر|تاریخ انتشار|פורסם|प्रकाशित|प्रकाशन|প্রকাশ|প্রকাশিত|' +
  '发布时间|发布于|发表于|发布日期|發布時間|發佈|發布|公開日|公開|掲載|投稿日|配信|입력|등록|게재|xuất bản|đăng'
).split('|');

/** What stands before the date of a change. */
export const modifiedLabels: readonly string[] = (
  'updated|last updated|update|modified|last modified|edited|last edited|revised|last revised|reviewed|last reviewed|changed|corrected|amended|' +
  'aktualisiert|zuletzt aktualisiert|letzte aktualisierung|update|geändert|zuletzt geändert|bearbeitet|stand|' +
  'mis à jour|mise à jour|modifié|actualisé|dernière mise à jour|' +
  'actualizado|actualizada|última actualización|modificado|atualizado|atualizada|última atualização|modificada|' +
  'aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|' +
  'bijgewerkt|gewijzigd|laatst bijgewerkt|laatste update|aangepast|' +
  'uppdaterad|uppdaterat|senast uppdaterad|ändrad|oppdatert|sist oppdatert|opdateret|sidst opdateret|päivitetty|muokattu|uppfært|' +
  'aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|aktualizováno|upraveno|aktualizované|frissítve|módosítva|actualizat|ažurirano|' +
  'güncelleme|güncellendi|son güncelleme|güncelleme tarihi|güncellenme tarihi|diperbarui|' +
  'обновлено|изменено|дата обновления|оновлено|обновена|ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|' +
  'تحديث|آخر تحديث|عُدل|عدل|به روز|עודכן|अपडेट|अद्यतन|হালনাগাদ|আপডেট|' +
  '更新时间|更新時間|更新日|更新|最終更新|수정|최종수정|업데이트|cập nhật'
).split('|');

/** What stands before dates that are neither. */
export const otherDateLabels: readonly string[] =
  'copyright|©|since|seit|depuis|desde|founded|born|expires|expiry|until|bis|deadline|event|starts|ends|accessed|retrieved|joined|member since|valid|geboren|gültig|comment'.split(
    '|',
  );
