arch ppc64
version 6002000
flag kvm
flag hda-duplex
flag piix3-usb-uhci
flag piix4-usb-uhci
flag usb-ehci
flag ich9-usb-ehci1
flag vt82c686b-usb-uhci
flag pci-ohci
flag usb-hub
flag ich9-ahci
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag hda-micro
flag nec-usb-xhci
flag lsi
flag virtio-scsi-pci
flag vnc
flag VGA
flag cirrus-vga
flag vmware-svga
flag usb-serial
flag virtio-rng
flag rng-random
flag rng-egd
flag megasas
flag tpm-passthrough
flag nvram
flag pci-bridge
flag vfio-pci
flag dmi-to-pci-bridge
flag usb-storage
flag ich9-intel-hda
flag usb-kbd
flag usb-audio
flag migrate-rdma
flag VGA.vgamem_mb
flag vmware-svga.vgamem_mb
flag pc-dimm
flag pci-serial
flag ioh3420
flag x3130-upstream
flag xio3130-downstream
flag rtl8139
flag e1000
flag virtio-net
flag virtio-gpu
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag mptsas1068
flag virtio-vga
flag ivshmem-plain
flag ivshmem-doorbell
flag vhost-scsi
flag nvdimm
flag pcie-root-port
flag query-cpu-definitions
flag qemu-xhci
flag spapr-pci-host-bridge
flag spapr-pci-host-bridge.numa_node
flag chardev-reconnect
flag spapr-vty
flag isa-serial
flag pcie-pci-bridge
flag nbd-tls
flag pr-manager-helper
flag screendump_device
flag hda-output
flag vhost-vsock
flag tpm-emulator
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag nvdimm.unarmed
flag virtio-pci-non-transitional
flag nbd-bitmap
flag bochs-display
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag vhost-user-vga
flag incremental-backup
flag drive-nvme
flag smp-dies
flag i8042
flag rng-builtin
flag tpm-spapr
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag pcie-root-port.hotplug
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag pvscsi
flag spapr-tpm-proxy
flag numa.hmat
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag dc390
flag am53c974
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag cpu-max
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag confidential-guest-support
flag set-action
flag virtio-blk.queue-size
flag memory-backend-file.reserve
flag piix4.acpi-root-pci-hotplug
flag query-dirty-rate
flag rbd-encryption
flag sev-guest-kernel-hashes
flag calc-dirty-rate
flag dirtyrate-param.mode
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-net.rss
flag migration.blocked-reasons
flag virtio-crypto
flag pvpanic-pci
flag virtio-gpu.blob
flag display-reload
flag usb-mtp
flag netdev.user
machine kvm pseries-6.2 alias=pseries max-cpus=2147483647 default hotplug-cpus cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-6.2 alias=pseries max-cpus=2147483647 default hotplug-cpus cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg powernv9 alias=powernv max-cpus=2048 cpu=power9_v2.0-powerpc64-cpu ram=pnv.ram
machine kvm pseries-5.1 max-cpus=2147483647 hotplug-cpus cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-5.1 max-cpus=2147483647 hotplug-cpus cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg g3beige max-cpus=1 cpu=750_v3.1-powerpc64-cpu ram=ppc_heathrow.ram
machine kvm pseries-2.12 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.12 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.9 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.9 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-5.2 max-cpus=2147483647 hotplug-cpus cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-5.2 max-cpus=2147483647 hotplug-cpus cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg ref405ep max-cpus=1 ram=ef405ep.ram
machine kvm pseries-2.2 max-cpus=2147483647 numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.2 max-cpus=2147483647 numa-memory cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg 40p max-cpus=1 cpu=604-powerpc64-cpu
machine kvm pseries-4.2 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-4.2 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.12-sxxm max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.12-sxxm max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.3 max-cpus=2147483647 numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.3 max-cpus=2147483647 numa-memory cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.6 max-cpus=2147483647 numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.6 max-cpus=2147483647 numa-memory cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg sam460ex max-cpus=1 cpu=460exb-powerpc64-cpu ram=ppc4xx.sdram
machine kvm,tcg pegasos2 max-cpus=1 cpu=7400_v2.9-powerpc64-cpu ram=pegasos2.ram
machine kvm,tcg virtex-ml507 max-cpus=1 cpu=440-xilinx-powerpc64-cpu ram=ram
machine kvm pseries-3.0 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-3.0 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.7 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.7 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-5.0 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-5.0 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.8 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.8 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg x-remote max-cpus=1
machine kvm pseries-4.0 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-4.0 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg bamboo max-cpus=1 cpu=440epb-powerpc64-cpu ram=ppc4xx.sdram
machine kvm pseries-2.1 max-cpus=2147483647 numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.1 max-cpus=2147483647 numa-memory cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg taihu max-cpus=1 ram=taihu_405ep.ram
machine kvm pseries-2.10 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.10 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.4 max-cpus=2147483647 numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.4 max-cpus=2147483647 numa-memory cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-6.0 max-cpus=2147483647 hotplug-cpus cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-6.0 max-cpus=2147483647 hotplug-cpus cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg mpc8544ds max-cpus=15 cpu=e500v2_v30-powerpc64-cpu ram=mpc8544ds.ram
machine kvm pseries-4.1 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-4.1 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg powernv8 max-cpus=2048 cpu=power8_v2.0-powerpc64-cpu ram=pnv.ram
machine kvm,tcg powernv10 max-cpus=2048 cpu=power10_v2.0-powerpc64-cpu ram=pnv.ram
machine kvm pseries-2.11 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.11 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-2.5 max-cpus=2147483647 numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-2.5 max-cpus=2147483647 numa-memory cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-6.1 max-cpus=2147483647 hotplug-cpus cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-6.1 max-cpus=2147483647 hotplug-cpus cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm pseries-3.1 max-cpus=2147483647 hotplug-cpus numa-memory cpu=host-powerpc64-cpu ram=ppc_spapr.ram
machine tcg pseries-3.1 max-cpus=2147483647 hotplug-cpus numa-memory cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine kvm,tcg mac99 max-cpus=1 cpu=970fx_v3.1-powerpc64-cpu ram=ppc_core99.ram
machine kvm,tcg ppce500 max-cpus=32 cpu=e500v2_v30-powerpc64-cpu ram=mpc8544ds.ram
cpu kvm,tcg default type=604-powerpc64-cpu
cpu kvm,tcg ppc type=604-powerpc64-cpu
cpu kvm,tcg ppc32 type=604-powerpc64-cpu
cpu kvm,tcg ppc64 type=970fx_v3.1-powerpc64-cpu
cpu kvm,tcg POWER10 type=power10_v2.0-powerpc64-cpu
cpu kvm POWER9 type=host-powerpc64-cpu
cpu tcg POWER9 type=power9_v2.0-powerpc64-cpu
cpu kvm,tcg power8nvl type=power8nvl_v1.0-powerpc64-cpu
cpu kvm,tcg POWER8 type=power8_v2.0-powerpc64-cpu
cpu kvm,tcg power8e type=power8e_v2.1-powerpc64-cpu
cpu kvm,tcg power7+ type=power7+_v2.1-powerpc64-cpu
cpu kvm,tcg POWER7 type=power7_v2.3-powerpc64-cpu
cpu kvm,tcg power5gs type=power5+_v2.1-powerpc64-cpu
cpu kvm,tcg power5+ type=power5+_v2.1-powerpc64-cpu
cpu kvm,tcg 970mp type=970mp_v1.1-powerpc64-cpu
cpu kvm,tcg 970fx type=970fx_v3.1-powerpc64-cpu
cpu kvm,tcg 970 type=970_v2.2-powerpc64-cpu
cpu kvm,tcg apollo7pm type=7457a_v1.0-powerpc64-cpu
cpu kvm,tcg 7457a type=7457a_v1.2-powerpc64-cpu
cpu kvm,tcg 7447a type=7447a_v1.2-powerpc64-cpu
cpu kvm,tcg apollo7 type=7457_v1.2-powerpc64-cpu
cpu kvm,tcg 7457 type=7457_v1.2-powerpc64-cpu
cpu kvm,tcg 7447 type=7447_v1.1-powerpc64-cpu
cpu kvm,tcg apollo6 type=7455_v3.2-powerpc64-cpu
cpu kvm,tcg 7455 type=7455_v3.2-powerpc64-cpu
cpu kvm,tcg 7445 type=7445_v3.2-powerpc64-cpu
cpu kvm,tcg 7451 type=7451_v2.3-powerpc64-cpu
cpu kvm,tcg 7441 type=7441_v2.3-powerpc64-cpu
cpu kvm,tcg vger type=7450_v2.1-powerpc64-cpu
cpu kvm,tcg 7450 type=7450_v2.1-powerpc64-cpu
cpu kvm,tcg 7448 type=7448_v2.1-powerpc64-cpu
cpu kvm,tcg nitro type=7410_v1.4-powerpc64-cpu
cpu kvm,tcg 7410 type=7410_v1.4-powerpc64-cpu
cpu kvm,tcg g4 type=7400_v2.9-powerpc64-cpu
cpu kvm,tcg max type=7400_v2.9-powerpc64-cpu
cpu kvm,tcg 7400 type=7400_v2.9-powerpc64-cpu
cpu kvm,tcg goldfinger type=755_v2.8-powerpc64-cpu
cpu kvm,tcg 755 type=755_v2.8-powerpc64-cpu
cpu kvm,tcg 745 type=745_v2.8-powerpc64-cpu
cpu kvm,tcg lonestar type=750l_v3.2-powerpc64-cpu
cpu kvm,tcg 750l type=750l_v3.2-powerpc64-cpu
cpu kvm,tcg 750gx type=750gx_v1.2-powerpc64-cpu
cpu kvm,tcg 750fx type=750fx_v2.3-powerpc64-cpu
cpu kvm,tcg 750cxe type=750cxe_v3.1b-powerpc64-cpu
cpu kvm,tcg 750cx type=750cx_v2.2-powerpc64-cpu
cpu kvm,tcg 750cl type=750cl_v2.0-powerpc64-cpu
cpu kvm,tcg conan/doyle type=750p-powerpc64-cpu
cpu kvm,tcg g3 type=750_v3.1-powerpc64-cpu
cpu kvm,tcg typhoon type=750_v3.1-powerpc64-cpu
cpu kvm,tcg 750 type=750_v3.1-powerpc64-cpu
cpu kvm,tcg arthur type=740_v3.1-powerpc64-cpu
cpu kvm,tcg 740 type=740_v3.1-powerpc64-cpu
cpu kvm,tcg mach5 type=604r-powerpc64-cpu
cpu kvm,tcg sirocco type=604e_v2.4-powerpc64-cpu
cpu kvm,tcg 604e type=604e_v2.4-powerpc64-cpu
cpu kvm,tcg goldeneye type=603e7t-powerpc64-cpu
cpu kvm,tcg 603r type=603e7t-powerpc64-cpu
cpu kvm,tcg vaillant type=603e7v-powerpc64-cpu
cpu kvm,tcg stretch type=603e_v4.1-powerpc64-cpu
cpu kvm,tcg 603e type=603e_v4.1-powerpc64-cpu
cpu kvm,tcg vanilla type=603-powerpc64-cpu
cpu kvm,tcg 601v type=601_v2-powerpc64-cpu
cpu kvm,tcg 601 type=601_v2-powerpc64-cpu
cpu kvm,tcg mpc8560 type=mpc8560_v21-powerpc64-cpu
cpu kvm,tcg mpc8555e type=mpc8555e_v11-powerpc64-cpu
cpu kvm,tcg mpc8555 type=mpc8555_v11-powerpc64-cpu
cpu kvm,tcg mpc8548e type=mpc8548e_v21-powerpc64-cpu
cpu kvm,tcg mpc8548 type=mpc8548_v21-powerpc64-cpu
cpu kvm,tcg mpc8547e type=mpc8547e_v21-powerpc64-cpu
cpu kvm,tcg mpc8545e type=mpc8545e_v21-powerpc64-cpu
cpu kvm,tcg mpc8545 type=mpc8545_v21-powerpc64-cpu
cpu kvm,tcg mpc8544e type=mpc8544e_v11-powerpc64-cpu
cpu kvm,tcg mpc8544 type=mpc8544_v11-powerpc64-cpu
cpu kvm,tcg mpc8543e type=mpc8543e_v21-powerpc64-cpu
cpu kvm,tcg mpc8543 type=mpc8543_v21-powerpc64-cpu
cpu kvm,tcg mpc8541e type=mpc8541e_v11-powerpc64-cpu
cpu kvm,tcg mpc8541 type=mpc8541_v11-powerpc64-cpu
cpu kvm,tcg mpc8540 type=mpc8540_v21-powerpc64-cpu
cpu kvm,tcg mpc8533e type=mpc8533e_v11-powerpc64-cpu
cpu kvm,tcg mpc8533 type=mpc8533_v11-powerpc64-cpu
cpu kvm,tcg e500v2 type=e500v2_v22-powerpc64-cpu
cpu kvm,tcg e500v1 type=e500_v20-powerpc64-cpu
cpu kvm,tcg e500 type=e500v2_v22-powerpc64-cpu
cpu kvm,tcg mpc8347ea type=mpc8347eat-powerpc64-cpu
cpu kvm,tcg mpc8347e type=mpc8347et-powerpc64-cpu
cpu kvm,tcg mpc8347a type=mpc8347at-powerpc64-cpu
cpu kvm,tcg mpc8347 type=mpc8347t-powerpc64-cpu
cpu kvm,tcg e300 type=e300c3-powerpc64-cpu
cpu kvm,tcg e200 type=e200z6-powerpc64-cpu
cpu kvm,tcg mpc8280 type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc8275 type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc8272 type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc8271 type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc8270 type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc8266_hip4 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8266_hip3 type=g2hip3-powerpc64-cpu
cpu kvm,tcg mpc8266 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8265_hip4 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8265_hip3 type=g2hip3-powerpc64-cpu
cpu kvm,tcg mpc8265 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8264_hip4 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8264_hip3 type=g2hip3-powerpc64-cpu
cpu kvm,tcg mpc8264 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8260_hip4 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8260_hip3 type=g2hip3-powerpc64-cpu
cpu kvm,tcg mpc8260 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8255_hip4 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8255_hip3 type=g2hip3-powerpc64-cpu
cpu kvm,tcg mpc8255 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8250_hip4 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8250_hip3 type=g2hip3-powerpc64-cpu
cpu kvm,tcg mpc8250 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8248 type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc8247 type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc8245 type=g2hip4-powerpc64-cpu
cpu kvm,tcg mpc8241 type=g2hip4-powerpc64-cpu
cpu kvm,tcg powerquicc-ii type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc82xx type=g2legp3-powerpc64-cpu
cpu kvm,tcg mpc5200b type=mpc5200b_v21-powerpc64-cpu
cpu kvm,tcg mpc5200 type=mpc5200_v12-powerpc64-cpu
cpu kvm,tcg mpc52xx type=mpc5200_v12-powerpc64-cpu
cpu kvm,tcg mpc8240 type=603-powerpc64-cpu
cpu kvm,tcg 460ex type=460exb-powerpc64-cpu
cpu kvm,tcg 440ep type=440epb-powerpc64-cpu
cpu kvm,tcg x2vp50 type=x2vp20-powerpc64-cpu
cpu kvm,tcg x2vp7 type=x2vp4-powerpc64-cpu
cpu kvm,tcg 405gpe type=405crc-powerpc64-cpu
cpu kvm,tcg 405gp type=405gpd-powerpc64-cpu
cpu kvm,tcg 405cr type=405crc-powerpc64-cpu
cpu kvm,tcg 405 type=405d4-powerpc64-cpu
cpu kvm,tcg 403 type=403gc-powerpc64-cpu
cpu kvm,tcg 740_v2.0
cpu kvm,tcg mpc8343
cpu kvm,tcg mpc8545e_v21
cpu kvm,tcg power8nvl_v1.0
cpu kvm,tcg mpc8543e_v10
cpu kvm,tcg mpc8555_v10
cpu kvm,tcg 750_v2.0
cpu kvm,tcg 405gpb
cpu kvm,tcg stb04
cpu kvm,tcg mpc8544_v10
cpu kvm,tcg g2lels
cpu kvm,tcg mpc8548e_v10
cpu kvm,tcg 440epx
cpu kvm,tcg 750cxr
cpu kvm,tcg g2le
cpu kvm,tcg mpc8543e_v11
cpu kvm,tcg 755_v2.0
cpu kvm,tcg e500v2_v20
cpu kvm,tcg 401b2
cpu kvm,tcg x2vp20
cpu kvm,tcg 405gpc
cpu kvm,tcg mpc8544_v11
cpu kvm,tcg mpc8548e_v11
cpu kvm,tcg 405cra
cpu kvm,tcg npe405h
cpu kvm,tcg mpc8533_v11
cpu kvm,tcg 7441_v2.10
cpu kvm,tcg mpc8544e_v10
cpu kvm,tcg 750cxe_v2.1
cpu kvm,tcg 750cx_v2.0
cpu kvm,tcg 405gpd
cpu kvm,tcg 7445_v3.2
cpu kvm,tcg mpc8545_v20
cpu kvm,tcg 603p
cpu kvm,tcg 601_v0
cpu kvm,tcg 7400_v2.1
cpu kvm,tcg 7455_v3.2
cpu kvm,tcg 603e_v1.2
cpu kvm,tcg mpc8610
cpu kvm,tcg mpc8544e_v11
cpu kvm,tcg 750cxe_v2.2
cpu kvm,tcg 401g2
cpu kvm,tcg mpc8547e_v20
cpu kvm,tcg 7445_v3.3
cpu kvm,tcg mpc8545_v21
cpu kvm,tcg mpc8379e
cpu kvm,tcg 403gcx
cpu kvm,tcg iop480
cpu kvm,tcg mpc8349e
cpu kvm,tcg 601_v1
cpu kvm,tcg 7400_v2.2
cpu kvm,tcg 7455_v3.3
cpu kvm,tcg 603e_v1.3
cpu kvm,tcg 750cxe_v2.4b
cpu kvm,tcg mpc8543_v11
cpu kvm,tcg 750cxe_v2.3
cpu kvm,tcg mpc8547e_v21
cpu kvm,tcg mpc8572e
cpu kvm,tcg mpc8543e_v20
cpu kvm,tcg 750fx_v2.1
cpu kvm,tcg 602
cpu kvm,tcg mpc8555e_v10
cpu kvm,tcg 7451_v2.10
cpu kvm,tcg 750l_v2.2
cpu kvm,tcg 970fx_v3.0
cpu kvm,tcg mpc8548e_v20
cpu kvm,tcg mpc8641d
cpu kvm,tcg 7410_v1.0
cpu kvm,tcg 401a1
cpu kvm,tcg mpc8543e_v21
cpu kvm,tcg 750fx_v2.2
cpu kvm,tcg e500v2_v30
cpu kvm,tcg 405ez
cpu kvm,tcg 401c2
cpu kvm,tcg mpc8555e_v11
cpu kvm,tcg 405d2
cpu kvm,tcg 970fx_v3.1
cpu kvm,tcg power10_v2.0
cpu kvm,tcg mpc8548e_v21
cpu kvm,tcg 405lp
cpu kvm,tcg mpc8349ea
cpu kvm,tcg 750e
cpu kvm,tcg 750cxe_v3.1b
cpu kvm,tcg 740_v3.0
cpu kvm,tcg 440epa
cpu kvm,tcg mpc5200b_v20
cpu kvm,tcg 745_v2.6
cpu kvm,tcg 750_v3.0
cpu kvm,tcg 603e7v
cpu kvm,tcg mpc8377
cpu kvm,tcg 7445_v1.0
cpu kvm,tcg 7447a_v1.1
cpu kvm,tcg 740_v3.1
cpu kvm,tcg 970mp_v1.0
cpu kvm,tcg mpc8641
cpu kvm,tcg e200z5
cpu kvm,tcg 750p
cpu kvm,tcg 745_v2.7
cpu kvm,tcg 750_v3.1
cpu kvm,tcg 7450_v1.1
cpu kvm,tcg x2vp4
cpu kvm,tcg cobra
cpu kvm,tcg 7447a_v1.2
cpu kvm,tcg mpc8543_v21
cpu kvm,tcg 755_v2.7
cpu kvm,tcg 970mp_v1.1
cpu kvm,tcg mpc8545e_v20
cpu kvm,tcg e200z6
cpu kvm,tcg 745_v2.8
cpu kvm,tcg 7450_v1.2
cpu kvm,tcg 405gpa
cpu kvm,tcg stb03
cpu kvm,tcg 755_v2.8
cpu kvm,tcg power9_v1.0
cpu kvm,tcg 7457a_v1.0
cpu kvm,tcg mpc8349a
cpu kvm,tcg 401d2
cpu kvm,tcg g2gp
cpu kvm,tcg stb25
cpu kvm,tcg 750cl_v1.0
cpu kvm,tcg 7457a_v1.1
cpu kvm,tcg g2legp3
cpu kvm,tcg mpc8347t
cpu kvm,tcg mpc8533_v10
cpu kvm,tcg 401
cpu kvm,tcg 440-xilinx
cpu kvm,tcg mpc8548_v10
cpu kvm,tcg mpc8347ap
cpu kvm,tcg 604e_v1.0
cpu kvm,tcg 7457a_v1.2
cpu kvm,tcg 7400_v2.0
cpu kvm,tcg 603e7v1
cpu kvm,tcg 7447_v1.0
cpu kvm,tcg 603e_v4.1
cpu kvm,tcg 603e_v1.1
cpu kvm,tcg npe4gs3
cpu kvm,tcg mpc8548_v11
cpu kvm,tcg 970fx_v1.0
cpu kvm,tcg 604e_v2.4
cpu kvm,tcg 7457_v1.0
cpu kvm,tcg e300c4
cpu kvm,tcg 603e7v2
cpu kvm,tcg 7447_v1.1
cpu kvm,tcg mpc8543_v10
cpu kvm,tcg power8e_v2.1
cpu kvm,tcg mpc5200_v12
cpu kvm,tcg 750l_v2.0
cpu kvm,tcg mpc8343a
cpu kvm host
cpu kvm,tcg mpc8347eap
cpu kvm,tcg 7457_v1.1
cpu kvm,tcg e600
cpu kvm,tcg 750fx_v2.0
cpu kvm,tcg 740_v1.0
cpu kvm,tcg 7448_v1.0
cpu kvm,tcg 750l_v2.1
cpu kvm,tcg 7457_v1.2
cpu kvm,tcg 750_v1.0
cpu kvm,tcg 745_v2.3
cpu kvm,tcg 745_v1.0
cpu kvm,tcg 7448_v1.1
cpu kvm,tcg 755_v1.0
cpu kvm,tcg power7_v2.3
cpu kvm,tcg npe405h2
cpu kvm,tcg 745_v2.4
cpu kvm,tcg 745_v1.1
cpu kvm,tcg 603e7t
cpu kvm,tcg mpc8572
cpu kvm,tcg g2legp
cpu kvm,tcg 755_v2.4
cpu kvm,tcg mpc8548_v20
cpu kvm,tcg 755_v1.1
cpu kvm,tcg 750fl
cpu kvm,tcg 750cx_v1.0
cpu kvm,tcg 745_v2.5
cpu kvm,tcg mpc8349
cpu kvm,tcg power9_v2.0
cpu kvm,tcg 7447a_v1.0
cpu kvm,tcg 755_v2.5
cpu kvm,tcg mpc8548_v21
cpu kvm,tcg 603e_v4
cpu kvm,tcg 403gb
cpu kvm,tcg 7450_v1.0
cpu kvm,tcg mpc8543_v20
cpu kvm,tcg 755_v2.6
cpu kvm,tcg e5500
cpu kvm,tcg mpc8568
cpu kvm,tcg mpc8343ea
cpu kvm,tcg g2
cpu kvm,tcg 403gc
cpu kvm,tcg mpc8541_v10
cpu kvm,tcg 7455_v1.0
cpu kvm,tcg 750cxe_v3.0
cpu kvm,tcg 603e7
cpu kvm,tcg power5+_v2.1
cpu kvm,tcg g2legp1
cpu kvm,tcg 7441_v2.3
cpu kvm,tcg mpc8541_v11
cpu kvm,tcg 750cxe_v3.1
cpu kvm,tcg 7410_v1.3
cpu kvm,tcg 7451_v2.3
cpu kvm,tcg 7400_v2.7
cpu kvm,tcg e500_v10
cpu kvm,tcg 603e_v2.2
cpu kvm,tcg 970fx_v2.1
cpu kvm,tcg 7410_v1.4
cpu kvm,tcg mpc8567e
cpu kvm,tcg 604e_v2.2
cpu kvm,tcg 7400_v2.8
cpu kvm,tcg 740e
cpu kvm,tcg e300c2
cpu kvm,tcg 750gl
cpu kvm,tcg mpc8540_v10
cpu kvm,tcg 7448_v2.0
cpu kvm,tcg mpc5200_v10
cpu kvm,tcg 7400_v2.9
cpu kvm,tcg mpc8533e_v11
cpu kvm,tcg 745_v2.0
cpu kvm,tcg e500mc
cpu kvm,tcg e300c3
cpu kvm,tcg 740_v2.1
cpu kvm,tcg 7448_v2.1
cpu kvm,tcg 750l_v3.2
cpu kvm,tcg mpc8555_v11
cpu kvm,tcg mpc5200_v11
cpu kvm,tcg 740p
cpu kvm,tcg 750_v2.1
cpu kvm,tcg 745_v2.1
cpu kvm,tcg g2h4
cpu kvm,tcg 740_v2.2
cpu kvm,tcg 755_v2.1
cpu kvm,tcg mpc603
cpu kvm,tcg e500v2_v21
cpu kvm,tcg 750_v2.2
cpu kvm,tcg 745_v2.2
cpu kvm,tcg 405crb
cpu kvm,tcg mpc8347et
cpu kvm,tcg 755_v2.2
cpu kvm,tcg e500v2_v22
cpu kvm,tcg 750cx_v2.1
cpu kvm,tcg e6500
cpu kvm,tcg e500_v20
cpu kvm,tcg 7450_v2.0
cpu kvm,tcg power8_v2.0
cpu kvm,tcg g2hip3
cpu kvm,tcg 405crc
cpu kvm,tcg 755_v2.3
cpu kvm,tcg 401e2
cpu kvm,tcg mpc8560_v10
cpu kvm,tcg mpc8568e
cpu kvm,tcg 750cx_v2.2
cpu kvm,tcg mpc8540_v20
cpu kvm,tcg mpc8377e
cpu kvm,tcg 7450_v2.1
cpu kvm,tcg 7445_v3.4
cpu kvm,tcg 7445_v2.1
cpu kvm,tcg g2hip4
cpu kvm,tcg 601_v2
cpu kvm,tcg 7400_v1.0
cpu kvm,tcg 7455_v3.4
cpu kvm,tcg 603e_v1.4
cpu kvm,tcg 750cxe_v2.4
cpu kvm,tcg 403ga
cpu kvm,tcg 7455_v2.1
cpu kvm,tcg 603e_v3
cpu kvm,tcg 405ep
cpu kvm,tcg mpc8540_v21
cpu kvm,tcg g2ls
cpu kvm,tcg mpc8347at
cpu kvm,tcg npe405l
cpu kvm,tcg 603
cpu kvm,tcg mpc8541e_v10
cpu kvm,tcg 7400_v1.1
cpu kvm,tcg mpc8567
cpu kvm,tcg mpc8347p
cpu kvm,tcg 7441_v2.1
cpu kvm,tcg 7410_v1.1
cpu kvm,tcg e500v2_v10
cpu kvm,tcg 750cl_v2.0
cpu kvm,tcg 750fx_v2.3
cpu kvm,tcg 604
cpu kvm,tcg mpc8541e_v11
cpu kvm,tcg 405gpr
cpu kvm,tcg 750fx_v1.0
cpu kvm,tcg mpc8343e
cpu kvm,tcg mpc8347eat
cpu kvm,tcg 7410_v1.2
cpu kvm,tcg 750gx_v1.0
cpu kvm,tcg 7400_v2.6
cpu kvm,tcg 440epb
cpu kvm,tcg mpc5200b_v21
cpu kvm,tcg 405d4
cpu kvm,tcg 970fx_v2.0
cpu kvm,tcg 750gx_v1.1
cpu kvm,tcg mpc8378
cpu kvm,tcg 401f2
cpu kvm,tcg mpc8560_v20
cpu kvm,tcg 460exb
cpu kvm,tcg e300c1
cpu kvm,tcg power7+_v2.1
cpu kvm,tcg 440-xilinx-w-dfpu
cpu kvm,tcg mpc8378e
cpu kvm,tcg mpc8347ep
cpu kvm,tcg 750l_v3.0
cpu kvm,tcg 604r
cpu kvm,tcg 750gx_v1.2
cpu kvm,tcg power10_v1.0
cpu kvm,tcg mpc8560_v21
cpu kvm,tcg 970_v2.2
cpu kvm,tcg mpc8533e_v10
cpu kvm,tcg mpc8379
