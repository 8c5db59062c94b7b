package dev.adder.engine.stdlib.unicodedata;

/**
 * What Unicode 15.0.0 says of characters and the JDK does not tell: {@code first-last=value} in hexadecimal code
 * points. Written by a program out of CPython's own data, not by hand.
 */
final class CharacterTables {
    /** East Asian widths other than neutral. */
    static final String WIDTHS =
            "20-7e=Na a1=A a2-a3=Na a4=A a5-a6=Na a7-a8=A aa=A ac=Na ad-ae=A af=Na b0-b4=A b6-ba=A " +
                    "bc-bf=A c6=A d0=A d7-d8=A de-e1=A e6=A e8-ea=A ec-ed=A f0=A f2-f3=A f7-fa=A fc=A fe=A 101=A " +
                    "111=A 113=A 11b=A 126-127=A 12b=A 131-133=A 138=A 13f-142=A 144=A 148-14b=A 14d=A 152-153=A " +
                    "166-167=A 16b=A 1ce=A 1d0=A 1d2=A 1d4=A 1d6=A 1d8=A 1da=A 1dc=A 251=A 261=A 2c4=A 2c7=A " +
                    "2c9-2cb=A 2cd=A 2d0=A 2d8-2db=A 2dd=A 2df=A 300-36f=A 391-3a1=A 3a3-3a9=A 3b1-3c1=A " +
                    "3c3-3c9=A 401=A 410-44f=A 451=A 1100-115f=W 2010=A 2013-2016=A 2018-2019=A 201c-201d=A " +
                    "2020-2022=A 2024-2027=A 2030=A 2032-2033=A 2035=A 203b=A 203e=A 2074=A 207f=A 2081-2084=A " +
                    "20a9=H 20ac=A 2103=A 2105=A 2109=A 2113=A 2116=A 2121-2122=A 2126=A 212b=A 2153-2154=A " +
                    "215b-215e=A 2160-216b=A 2170-2179=A 2189=A 2190-2199=A 21b8-21b9=A 21d2=A 21d4=A 21e7=A " +
                    "2200=A 2202-2203=A 2207-2208=A 220b=A 220f=A 2211=A 2215=A 221a=A 221d-2220=A 2223=A 2225=A " +
                    "2227-222c=A 222e=A 2234-2237=A 223c-223d=A 2248=A 224c=A 2252=A 2260-2261=A 2264-2267=A " +
                    "226a-226b=A 226e-226f=A 2282-2283=A 2286-2287=A 2295=A 2299=A 22a5=A 22bf=A 2312=A " +
                    "231a-231b=W 2329-232a=W 23e9-23ec=W 23f0=W 23f3=W 2460-24e9=A 24eb-254b=A 2550-2573=A " +
                    "2580-258f=A 2592-2595=A 25a0-25a1=A 25a3-25a9=A 25b2-25b3=A 25b6-25b7=A 25bc-25bd=A " +
                    "25c0-25c1=A 25c6-25c8=A 25cb=A 25ce-25d1=A 25e2-25e5=A 25ef=A 25fd-25fe=W 2605-2606=A 2609=A " +
                    "260e-260f=A 2614-2615=W 261c=A 261e=A 2640=A 2642=A 2648-2653=W 2660-2661=A 2663-2665=A " +
                    "2667-266a=A 266c-266d=A 266f=A 267f=W 2693=W 269e-269f=A 26a1=W 26aa-26ab=W 26bd-26be=W " +
                    "26bf=A 26c4-26c5=W 26c6-26cd=A 26ce=W 26cf-26d3=A 26d4=W 26d5-26e1=A 26e3=A 26e8-26e9=A " +
                    "26ea=W 26eb-26f1=A 26f2-26f3=W 26f4=A 26f5=W 26f6-26f9=A 26fa=W 26fb-26fc=A 26fd=W " +
                    "26fe-26ff=A 2705=W 270a-270b=W 2728=W 273d=A 274c=W 274e=W 2753-2755=W 2757=W 2776-277f=A " +
                    "2795-2797=W 27b0=W 27bf=W 27e6-27ed=Na 2985-2986=Na 2b1b-2b1c=W 2b50=W 2b55=W 2b56-2b59=A " +
                    "2e80-2e99=W 2e9b-2ef3=W 2f00-2fd5=W 2ff0-2ffb=W 3000=F 3001-303e=W 3041-3096=W 3099-30ff=W " +
                    "3105-312f=W 3131-318e=W 3190-31e3=W 31f0-321e=W 3220-3247=W 3248-324f=A 3250-4dbf=W " +
                    "4e00-a48c=W a490-a4c6=W a960-a97c=W ac00-d7a3=W e000-f8ff=A f900-faff=W fe00-fe0f=A " +
                    "fe10-fe19=W fe30-fe52=W fe54-fe66=W fe68-fe6b=W ff01-ff60=F ff61-ffbe=H ffc2-ffc7=H " +
                    "ffca-ffcf=H ffd2-ffd7=H ffda-ffdc=H ffe0-ffe6=F ffe8-ffee=H fffd=A 16fe0-16fe4=W " +
                    "16ff0-16ff1=W 17000-187f7=W 18800-18cd5=W 18d00-18d08=W 1aff0-1aff3=W 1aff5-1affb=W " +
                    "1affd-1affe=W 1b000-1b122=W 1b132=W 1b150-1b152=W 1b155=W 1b164-1b167=W 1b170-1b2fb=W " +
                    "1f004=W 1f0cf=W 1f100-1f10a=A 1f110-1f12d=A 1f130-1f169=A 1f170-1f18d=A 1f18e=W " +
                    "1f18f-1f190=A 1f191-1f19a=W 1f19b-1f1ac=A 1f200-1f202=W 1f210-1f23b=W 1f240-1f248=W " +
                    "1f250-1f251=W 1f260-1f265=W 1f300-1f320=W 1f32d-1f335=W 1f337-1f37c=W 1f37e-1f393=W " +
                    "1f3a0-1f3ca=W 1f3cf-1f3d3=W 1f3e0-1f3f0=W 1f3f4=W 1f3f8-1f43e=W 1f440=W 1f442-1f4fc=W " +
                    "1f4ff-1f53d=W 1f54b-1f54e=W 1f550-1f567=W 1f57a=W 1f595-1f596=W 1f5a4=W 1f5fb-1f64f=W " +
                    "1f680-1f6c5=W 1f6cc=W 1f6d0-1f6d2=W 1f6d5-1f6d7=W 1f6dc-1f6df=W 1f6eb-1f6ec=W 1f6f4-1f6fc=W " +
                    "1f7e0-1f7eb=W 1f7f0=W 1f90c-1f93a=W 1f93c-1f945=W 1f947-1f9ff=W 1fa70-1fa7c=W 1fa80-1fa88=W " +
                    "1fa90-1fabd=W 1fabf-1fac5=W 1face-1fadb=W 1fae0-1fae8=W 1faf0-1faf8=W 20000-2fffd=W " +
                    "30000-3fffd=W e0100-e01ef=A f0000-ffffd=A 100000-10fffd=A";

    /** The kinds of compatibility decompositions. */
    static final String TAGS =
            "a0=noBreak a8=compat aa=super af=compat b2-b3=super b4-b5=compat b8=compat b9-ba=super " +
                    "bc-be=fraction 132-133=compat 13f-140=compat 149=compat 17f=compat 1c4-1cc=compat " +
                    "1f1-1f3=compat 2b0-2b8=super 2d8-2dd=compat 2e0-2e4=super 37a=compat 384=compat " +
                    "3d0-3d2=compat 3d5-3d6=compat 3f0-3f2=compat 3f4-3f5=compat 3f9=compat 587=compat " +
                    "675-678=compat e33=compat eb3=compat edc-edd=compat f0c=noBreak f77=compat f79=compat " +
                    "10fc=super 1d2c-1d2e=super 1d30-1d3a=super 1d3c-1d4d=super 1d4f-1d61=super 1d62-1d6a=sub " +
                    "1d78=super 1d9b-1dbf=super 1e9a=compat 1fbd=compat 1fbf-1fc0=compat 1ffe=compat " +
                    "2002-2006=compat 2007=noBreak 2008-200a=compat 2011=noBreak 2017=compat 2024-2026=compat " +
                    "202f=noBreak 2033-2034=compat 2036-2037=compat 203c=compat 203e=compat 2047-2049=compat " +
                    "2057=compat 205f=compat 2070-2071=super 2074-207f=super 2080-208e=sub 2090-209c=sub " +
                    "20a8=compat 2100-2101=compat 2102=font 2103=compat 2105-2107=compat 2109=compat " +
                    "210a-2113=font 2115=font 2116=compat 2119-211d=font 2120=super 2121=compat 2122=super " +
                    "2124=font 2128=font 212c-212d=font 212f-2131=font 2133-2134=font 2135-2138=compat 2139=font " +
                    "213b=compat 213c-2140=font 2145-2149=font 2150-215f=fraction 2160-217f=compat 2189=fraction " +
                    "222c-222d=compat 222f-2230=compat 2460-2473=circle 2474-24b5=compat 24b6-24ea=circle " +
                    "2a0c=compat 2a74-2a76=compat 2c7c=sub 2c7d=super 2d6f=super 2e9f=compat 2ef3=compat " +
                    "2f00-2fd5=compat 3000=wide 3036=compat 3038-303a=compat 309b-309c=compat 309f=vertical " +
                    "30ff=vertical 3131-318e=compat 3192-319f=super 3200-321e=compat 3220-3243=compat " +
                    "3244-3247=circle 3250=square 3251-327e=circle 3280-32bf=circle 32c0-32cb=compat " +
                    "32cc-32cf=square 32d0-32fe=circle 32ff-3357=square 3358-3370=compat 3371-33df=square " +
                    "33e0-33fe=compat 33ff=square a69c-a69d=super a770=super a7f2-a7f4=super a7f8-a7f9=super " +
                    "ab5c-ab5f=super ab69=super fb00-fb06=compat fb13-fb17=compat fb20-fb29=font fb4f=compat " +
                    "fb50=isolated fb51=final fb52=isolated fb53=final fb54=initial fb55=medial fb56=isolated " +
                    "fb57=final fb58=initial fb59=medial fb5a=isolated fb5b=final fb5c=initial fb5d=medial " +
                    "fb5e=isolated fb5f=final fb60=initial fb61=medial fb62=isolated fb63=final fb64=initial " +
                    "fb65=medial fb66=isolated fb67=final fb68=initial fb69=medial fb6a=isolated fb6b=final " +
                    "fb6c=initial fb6d=medial fb6e=isolated fb6f=final fb70=initial fb71=medial fb72=isolated " +
                    "fb73=final fb74=initial fb75=medial fb76=isolated fb77=final fb78=initial fb79=medial " +
                    "fb7a=isolated fb7b=final fb7c=initial fb7d=medial fb7e=isolated fb7f=final fb80=initial " +
                    "fb81=medial fb82=isolated fb83=final fb84=isolated fb85=final fb86=isolated fb87=final " +
                    "fb88=isolated fb89=final fb8a=isolated fb8b=final fb8c=isolated fb8d=final fb8e=isolated " +
                    "fb8f=final fb90=initial fb91=medial fb92=isolated fb93=final fb94=initial fb95=medial " +
                    "fb96=isolated fb97=final fb98=initial fb99=medial fb9a=isolated fb9b=final fb9c=initial " +
                    "fb9d=medial fb9e=isolated fb9f=final fba0=isolated fba1=final fba2=initial fba3=medial " +
                    "fba4=isolated fba5=final fba6=isolated fba7=final fba8=initial fba9=medial fbaa=isolated " +
                    "fbab=final fbac=initial fbad=medial fbae=isolated fbaf=final fbb0=isolated fbb1=final " +
                    "fbd3=isolated fbd4=final fbd5=initial fbd6=medial fbd7=isolated fbd8=final fbd9=isolated " +
                    "fbda=final fbdb=isolated fbdc=final fbdd-fbde=isolated fbdf=final fbe0=isolated fbe1=final " +
                    "fbe2=isolated fbe3=final fbe4=isolated fbe5=final fbe6=initial fbe7=medial fbe8=initial " +
                    "fbe9=medial fbea=isolated fbeb=final fbec=isolated fbed=final fbee=isolated fbef=final " +
                    "fbf0=isolated fbf1=final fbf2=isolated fbf3=final fbf4=isolated fbf5=final fbf6=isolated " +
                    "fbf7=final fbf8=initial fbf9=isolated fbfa=final fbfb=initial fbfc=isolated fbfd=final " +
                    "fbfe=initial fbff=medial fc00-fc63=isolated fc64-fc96=final fc97-fcde=initial " +
                    "fcdf-fcf4=medial fcf5-fd10=isolated fd11-fd2c=final fd2d-fd33=initial fd34-fd3b=medial " +
                    "fd3c=final fd3d=isolated fd50=initial fd51=final fd52-fd57=initial fd58=final fd59=initial " +
                    "fd5a-fd5b=final fd5c-fd5d=initial fd5e-fd5f=final fd60-fd61=initial fd62=final fd63=initial " +
                    "fd64=final fd65=initial fd66-fd67=final fd68=initial fd69-fd6a=final fd6b=initial fd6c=final " +
                    "fd6d=initial fd6e-fd6f=final fd70=initial fd71=final fd72-fd73=initial fd74-fd76=final " +
                    "fd77=initial fd78-fd7c=final fd7d=initial fd7e-fd82=final fd83=initial fd84-fd85=final " +
                    "fd86=initial fd87=final fd88-fd8a=initial fd8b=final fd8c-fd8f=initial fd92-fd95=initial " +
                    "fd96-fd97=final fd98=initial fd99-fd9c=final fd9d=initial fd9e-fdb3=final fdb4-fdb5=initial " +
                    "fdb6-fdb7=final fdb8=initial fdb9=final fdba=initial fdbb-fdc2=final fdc3-fdc5=initial " +
                    "fdc6-fdc7=final fdf0-fdfc=isolated fe10-fe19=vertical fe30-fe44=vertical fe47-fe48=vertical " +
                    "fe49-fe4f=compat fe50-fe52=small fe54-fe66=small fe68-fe6b=small fe70=isolated fe71=medial " +
                    "fe72=isolated fe74=isolated fe76=isolated fe77=medial fe78=isolated fe79=medial " +
                    "fe7a=isolated fe7b=medial fe7c=isolated fe7d=medial fe7e=isolated fe7f=medial " +
                    "fe80-fe81=isolated fe82=final fe83=isolated fe84=final fe85=isolated fe86=final " +
                    "fe87=isolated fe88=final fe89=isolated fe8a=final fe8b=initial fe8c=medial fe8d=isolated " +
                    "fe8e=final fe8f=isolated fe90=final fe91=initial fe92=medial fe93=isolated fe94=final " +
                    "fe95=isolated fe96=final fe97=initial fe98=medial fe99=isolated fe9a=final fe9b=initial " +
                    "fe9c=medial fe9d=isolated fe9e=final fe9f=initial fea0=medial fea1=isolated fea2=final " +
                    "fea3=initial fea4=medial fea5=isolated fea6=final fea7=initial fea8=medial fea9=isolated " +
                    "feaa=final feab=isolated feac=final fead=isolated feae=final feaf=isolated feb0=final " +
                    "feb1=isolated feb2=final feb3=initial feb4=medial feb5=isolated feb6=final feb7=initial " +
                    "feb8=medial feb9=isolated feba=final febb=initial febc=medial febd=isolated febe=final " +
                    "febf=initial fec0=medial fec1=isolated fec2=final fec3=initial fec4=medial fec5=isolated " +
                    "fec6=final fec7=initial fec8=medial fec9=isolated feca=final fecb=initial fecc=medial " +
                    "fecd=isolated fece=final fecf=initial fed0=medial fed1=isolated fed2=final fed3=initial " +
                    "fed4=medial fed5=isolated fed6=final fed7=initial fed8=medial fed9=isolated feda=final " +
                    "fedb=initial fedc=medial fedd=isolated fede=final fedf=initial fee0=medial fee1=isolated " +
                    "fee2=final fee3=initial fee4=medial fee5=isolated fee6=final fee7=initial fee8=medial " +
                    "fee9=isolated feea=final feeb=initial feec=medial feed=isolated feee=final feef=isolated " +
                    "fef0=final fef1=isolated fef2=final fef3=initial fef4=medial fef5=isolated fef6=final " +
                    "fef7=isolated fef8=final fef9=isolated fefa=final fefb=isolated fefc=final ff01-ff60=wide " +
                    "ff61-ffbe=narrow ffc2-ffc7=narrow ffca-ffcf=narrow ffd2-ffd7=narrow ffda-ffdc=narrow " +
                    "ffe0-ffe6=wide ffe8-ffee=narrow 10781-10785=super 10787-107b0=super 107b2-107ba=super " +
                    "1d400-1d454=font 1d456-1d49c=font 1d49e-1d49f=font 1d4a2=font 1d4a5-1d4a6=font " +
                    "1d4a9-1d4ac=font 1d4ae-1d4b9=font 1d4bb=font 1d4bd-1d4c3=font 1d4c5-1d505=font " +
                    "1d507-1d50a=font 1d50d-1d514=font 1d516-1d51c=font 1d51e-1d539=font 1d53b-1d53e=font " +
                    "1d540-1d544=font 1d546=font 1d54a-1d550=font 1d552-1d6a5=font 1d6a8-1d7cb=font " +
                    "1d7ce-1d7ff=font 1e030-1e050=super 1e051-1e06a=sub 1e06b-1e06d=super 1ee00-1ee03=font " +
                    "1ee05-1ee1f=font 1ee21-1ee22=font 1ee24=font 1ee27=font 1ee29-1ee32=font 1ee34-1ee37=font " +
                    "1ee39=font 1ee3b=font 1ee42=font 1ee47=font 1ee49=font 1ee4b=font 1ee4d-1ee4f=font " +
                    "1ee51-1ee52=font 1ee54=font 1ee57=font 1ee59=font 1ee5b=font 1ee5d=font 1ee5f=font " +
                    "1ee61-1ee62=font 1ee64=font 1ee67-1ee6a=font 1ee6c-1ee72=font 1ee74-1ee77=font " +
                    "1ee79-1ee7c=font 1ee7e=font 1ee80-1ee89=font 1ee8b-1ee9b=font 1eea1-1eea3=font " +
                    "1eea5-1eea9=font 1eeab-1eebb=font 1f100-1f10a=compat 1f110-1f12a=compat 1f12b-1f12e=circle " +
                    "1f130-1f14f=square 1f16a-1f16c=super 1f190=square 1f200-1f202=square 1f210-1f23b=square " +
                    "1f240-1f248=compat 1f250-1f251=circle 1fbf0-1fbf9=font";

    /** Decompositions in one step that do not follow from the full ones. */
    static final String DECOMPOSITIONS =
            "1c4=44_17d 1c5=44_17e 1c6=64_17e f77=fb2_f81 f79=fb3_f81 1f71=3ac 1f73=3ad 1f75=3ae 1f77=3af " +
                    "1f79=3cc 1f7b=3cd 1f7d=3ce 1fbb=386 1fc9=388 1fcb=389 1fd3=390 1fdb=38a 1fe3=3b0 1feb=38e " +
                    "1fee=385 1ff9=38c 1ffb=38f 212b=c5 3300=30a2_30d1_30fc_30c8 3302=30a2_30f3_30da_30a2 " +
                    "3304=30a4_30cb_30f3_30b0 3307=30a8_30b9_30af_30fc_30c9 330e=30ac_30ed_30f3 " +
                    "330f=30ac_30f3_30de 3310=30ae_30ac 3311=30ae_30cb_30fc 3313=30ae_30eb_30c0_30fc " +
                    "3315=30ad_30ed_30b0_30e9_30e0 3318=30b0_30e9_30e0 3319=30b0_30e9_30e0_30c8_30f3 " +
                    "331a=30af_30eb_30bc_30a4_30ed 331e=30b3_30fc_30dd 3321=30b7_30ea_30f3_30b0 " +
                    "3324=30c0_30fc_30b9 3325=30c7_30b7 3326=30c9_30eb 332b=30d1_30fc_30bb_30f3_30c8 " +
                    "332c=30d1_30fc_30c4 332d=30d0_30fc_30ec_30eb 332e=30d4_30a2_30b9_30c8_30eb " +
                    "332f=30d4_30af_30eb 3330=30d4_30b3 3331=30d3_30eb 3332=30d5_30a1_30e9_30c3_30c9 " +
                    "3334=30d6_30c3_30b7_30a7_30eb 3337=30da_30bd 3338=30da_30cb_30d2 333a=30da_30f3_30b9 " +
                    "333b=30da_30fc_30b8 333c=30d9_30fc_30bf 333d=30dd_30a4_30f3_30c8 333e=30dc_30eb_30c8 " +
                    "3340=30dd_30f3_30c9 334a=30df_30ea_30d0_30fc_30eb 334b=30e1_30ac 334c=30e1_30ac_30c8_30f3 " +
                    "334e=30e4_30fc_30c9 3353=30eb_30d4_30fc 3354=30eb_30fc_30d6_30eb " +
                    "3356=30ec_30f3_30c8_30b2_30f3 3378=64_6d_b2 3379=64_6d_b3 3395=3bc_2113 3396=6d_2113 " +
                    "3397=64_2113 3398=6b_2113 339f=6d_6d_b2 33a0=63_6d_b2 33a1=6d_b2 33a2=6b_6d_b2 33a3=6d_6d_b3 " +
                    "33a4=63_6d_b3 33a5=6d_b3 33a6=6b_6d_b3 33a8=6d_2215_73_b2 33af=72_61_64_2215_73_b2 " +
                    "fb05=17f_74 fb2c=fb49_5c1 fb2d=fb49_5c2 fba4-fba5=6c0 fbb0-fbb1=6d3 fbdd=677 " +
                    "fbea-fbeb=626_627 fbec-fbed=626_6d5 fbee-fbef=626_648 fbf0-fbf1=626_6c7 fbf2-fbf3=626_6c6 " +
                    "fbf4-fbf5=626_6c8 fbf6-fbf8=626_6d0 fbf9-fbfb=626_649 fc00=626_62c fc01=626_62d fc02=626_645 " +
                    "fc03=626_649 fc04=626_64a fc64=626_631 fc65=626_632 fc66=626_645 fc67=626_646 fc68=626_649 " +
                    "fc69=626_64a fc97=626_62c fc98=626_62d fc99=626_62e fc9a=626_645 fc9b=626_647 fcdf=626_645 " +
                    "fce0=626_647 fe19=2026 fe30=2025 fe49-fe4c=203e fe81-fe82=622 fe83-fe84=623 fe85-fe86=624 " +
                    "fe87-fe88=625 fe89-fe8c=626 fef5-fef6=644_622 fef7-fef8=644_623 fef9-fefa=644_625 ffa0=3164 " +
                    "ffa1=3131 ffa2=3132 ffa3=3133 ffa4=3134 ffa5=3135 ffa6=3136 ffa7=3137 ffa8=3138 ffa9=3139 " +
                    "ffaa=313a ffab=313b ffac=313c ffad=313d ffae=313e ffaf=313f ffb0=3140 ffb1=3141 ffb2=3142 " +
                    "ffb3=3143 ffb4=3144 ffb5=3145 ffb6=3146 ffb7=3147 ffb8=3148 ffb9=3149 ffba=314a ffbb=314b " +
                    "ffbc=314c ffbd=314d ffbe=314e ffc2=314f ffc3=3150 ffc4=3151 ffc5=3152 ffc6=3153 ffc7=3154 " +
                    "ffca=3155 ffcb=3156 ffcc=3157 ffcd=3158 ffce=3159 ffcf=315a ffd2=315b ffd3=315c ffd4=315d " +
                    "ffd5=315e ffd6=315f ffd7=3160 ffda=3161 ffdb=3162 ffdc=3163 ffe3=af 1d160=1d15f_1d16e " +
                    "1d161=1d15f_1d16f 1d162=1d15f_1d170 1d163=1d15f_1d171 1d164=1d15f_1d172 1d1bd=1d1bb_1d16e " +
                    "1d1be=1d1bc_1d16e 1d1bf=1d1bb_1d16f 1d1c0=1d1bc_1d16f 1d6b9=3f4 1d6dc=3f5 1d6dd=3d1 " +
                    "1d6de=3f0 1d6df=3d5 1d6e0=3f1 1d6e1=3d6 1d6f3=3f4 1d716=3f5 1d717=3d1 1d718=3f0 1d719=3d5 " +
                    "1d71a=3f1 1d71b=3d6 1d72d=3f4 1d750=3f5 1d751=3d1 1d752=3f0 1d753=3d5 1d754=3f1 1d755=3d6 " +
                    "1d767=3f4 1d78a=3f5 1d78b=3d1 1d78c=3f0 1d78d=3d5 1d78e=3f1 1d78f=3d6 1d7a1=3f4 1d7c4=3f5 " +
                    "1d7c5=3d1 1d7c6=3f0 1d7c7=3d5 1d7c8=3f1 1d7c9=3d6 1f213=30c7";

    private CharacterTables() {}
}
